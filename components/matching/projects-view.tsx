"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { StageChip } from "@/components/ui/stage-chip";
import type { ProjectMatch } from "@/domain/matching/match.schema";
import { failureOf } from "@/lib/api/failure";
import { paths } from "@/lib/paths";
import { stageText } from "@/lib/text/stages";
import { MatchRow } from "./match-row";
import { PlaceBadges } from "./place-badges";
import { placeKind, placeSize } from "./place-name";
import { matchingQueries } from "./queries";
import { RefusedGroup } from "./refused-group";

type ProjectsViewProps = { subject: "parcel" | "unit"; placeId: string };

/** The projects for one place, best first; those out of sight are counted. */
export function ProjectsView({ subject, placeId }: ProjectsViewProps) {
  const { data, error, isPending } = useQuery(matchingQueries.projects(subject, placeId));
  if (isPending)
    return (
      <Loading>
        <SkeletonLines count={8} />
      </Loading>
    );
  if (!data) return <ErrorState title="没有匹配出来">{failureOf(error).message}</ErrorState>;
  const { place, hiddenFitting, hiddenRefused } = data;
  const row = ({ project, ...match }: ProjectMatch) => (
    <MatchRow
      key={project.id}
      name={
        <span className="min-w-0">
          <Link href={paths.project(project.id)} className="link font-semibold break-words">
            {project.name}
          </Link>
          <span className="ml-2 text-sm text-ink-muted">{project.departmentName}</span>
        </span>
      }
      badges={
        <span className="inline-flex flex-wrap items-center gap-1">
          <StageChip stage={project.stage}>{stageText[project.stage]}</StageChip>
          {project.isEstimated ? <Badge>需求按登记面积估算</Badge> : null}
          {match.isHeld ? <Badge tone="plan">已锁定此处</Badge> : null}
        </span>
      }
      score={match.score}
      parts={match.parts}
      unknownCount={match.unknownCount}
      kind={placeKind(place)}
    />
  );
  return (
    <Section
      title={`适合 ${place.name} 的项目`}
      note={placeSize(place)}
      action={<PlaceBadges place={place} />}
    >
      {data.fitting.length === 0 ? (
        <EmptyState icon="project" title="没有全部满足硬条件的项目" isCompact>
          {hiddenFitting > 0
            ? `另有 ${hiddenFitting} 个其他项目适合，由其负责人和招商部门掌握。`
            : "在谈项目填写用地需求后会出现在这里。"}
        </EmptyState>
      ) : (
        <ul>{data.fitting.map(row)}</ul>
      )}
      {data.fitting.length > 0 && hiddenFitting > 0 ? (
        <p className="mt-2 text-sm text-ink-muted">另有 {hiddenFitting} 个其他项目适合，不在可查看范围内。</p>
      ) : null}
      <RefusedGroup count={data.refused.length} what="个项目">
        {data.refused.map(row)}
      </RefusedGroup>
      {hiddenRefused > 0 ? (
        <p className="mt-2 text-sm text-ink-muted">另有 {hiddenRefused} 个其他项目不满足硬条件。</p>
      ) : null}
    </Section>
  );
}
