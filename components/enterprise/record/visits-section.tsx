"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { IconName } from "@/components/ui/icon-paths";
import { Section } from "@/components/ui/section";
import { Timeline, TimelineItem } from "@/components/ui/timeline";
import { isoDate } from "@/domain/calendar/date";
import type { EnterpriseFollowUp } from "@/domain/enterprise/enterprise-detail.schema";
import type { FollowUpKind } from "@/domain/project/follow-up-kind";
import { formatDateInProse, formatRelativeDate } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { followUpKindText } from "@/lib/text/projects";
import { followUpsQuery } from "../queries";
import { More } from "./files-section";

const icons: Record<FollowUpKind, IconName> = {
  call: "phone",
  message: "mail",
  meeting: "handshake",
  visit: "pin",
  siteVisit: "building",
  other: "note",
};

type VisitsSectionProps = {
  enterpriseId: string;
  today: string;
  /** With more than one project, each visit says which. */
  namesProject: boolean;
};

/** 走访与跟进 of all its projects in one stream. */
export function VisitsSection({ enterpriseId, today, namesProject }: VisitsSectionProps) {
  const stream = useInfiniteQuery(followUpsQuery(enterpriseId));
  const items = stream.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section id="visits" title="走访与跟进">
      {items.length === 0 ? (
        <p className="text-ink-muted">还没有走访和跟进，在项目中记录后列在这里。</p>
      ) : (
        <Timeline label="走访与跟进">
          {items.map((item) => (
            <Visit key={item.id} item={item} today={today} namesProject={namesProject} />
          ))}
        </Timeline>
      )}
      <More
        isShown={stream.hasNextPage}
        isPending={stream.isFetchingNextPage}
        onMore={() => void stream.fetchNextPage()}
      >
        更早的跟进
      </More>
    </Section>
  );
}

type VisitProps = { item: EnterpriseFollowUp; today: string; namesProject: boolean };

function Visit({ item, today, namesProject }: VisitProps) {
  const { kind, content, place, participants, nextStep, nextStepOn, occurredOn } = item;
  const where = [place && `地点 ${place}`, participants && `参加 ${participants}`].filter(Boolean).join("，");
  return (
    <TimelineItem
      icon={icons[kind]}
      title={followUpKindText[kind]}
      actor={item.authorName}
      time={{
        iso: occurredOn,
        text: formatRelativeDate(occurredOn, isoDate(today)),
        exact: occurredOn,
      }}
    >
      {namesProject ? (
        <Link href={paths.project(item.projectId)} className="link text-sm">
          {item.projectName}
        </Link>
      ) : null}
      <p className="whitespace-pre-line">{content}</p>
      {where ? <p className="text-sm text-ink-muted">{where}</p> : null}
      {nextStep ? (
        <p className="text-sm text-ink-muted">
          下一步 {formatDateInProse(nextStepOn, isoDate(today))}：{nextStep}
        </p>
      ) : null}
    </TimelineItem>
  );
}
