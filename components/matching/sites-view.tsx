"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { SiteMatch } from "@/domain/matching/match.schema";
import { failureOf } from "@/lib/api/failure";
import { paths } from "@/lib/paths";
import { HoldButton, mayBeHeld } from "./hold-button";
import { MatchRow } from "./match-row";
import { PlaceBadges } from "./place-badges";
import { PlaceName, placeKind } from "./place-name";
import { matchingQueries } from "./queries";
import { RefusedGroup } from "./refused-group";

/** The places for one project, best first, the refused ones folded below. */
export function SitesView({ projectId }: { projectId: string }) {
  const { data, error, isPending } = useQuery(matchingQueries.sites(projectId));
  if (isPending)
    return (
      <Loading>
        <SkeletonLines count={8} />
      </Loading>
    );
  if (!data) return <ErrorState title="没有匹配出来">{failureOf(error).message}</ErrorState>;
  const row = (match: SiteMatch) => (
    <MatchRow
      key={match.place.id}
      name={<PlaceName place={match.place} />}
      badges={<PlaceBadges place={match.place} isHeld={match.isHeld} />}
      score={match.score}
      parts={match.parts}
      unknownCount={match.unknownCount}
      kind={placeKind(match.place)}
      action={
        data.canHold && match.score !== null && !match.isHeld && mayBeHeld(match.place) ? (
          <HoldButton projectId={projectId} place={match.place} />
        ) : undefined
      }
    />
  );
  return (
    <Section
      title={`适合 ${data.project.name} 的地块和房源`}
      note={`${data.fittingCount} 处，得分由高到低`}
      action={
        <Link href={`${paths.project(projectId)}?tab=sites`} className="link text-sm">
          用地需求
        </Link>
      }
    >
      {data.project.isEstimated ? (
        <Notice
          tone="behind"
          title="用地需求还没有填写"
          action={<Badge tone="behind">按登记面积 ±20% 估算</Badge>}
        >
          在项目页填写净高、用电、排水、价格等条件后，匹配才能排除不合适的地块。
        </Notice>
      ) : null}
      {data.fitting.length === 0 ? (
        <EmptyState icon="parcel" title="没有全部满足硬条件的地块或房源" isCompact>
          展开下面的不满足原因，与项目方商量放宽条件，或列入土地供应计划。
        </EmptyState>
      ) : (
        <ul>{data.fitting.map(row)}</ul>
      )}
      <RefusedGroup count={data.refusedCount} what="处">
        {data.refused.map(row)}
      </RefusedGroup>
    </Section>
  );
}
