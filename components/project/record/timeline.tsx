"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { FilterToggle } from "@/components/ui/filter-select";
import { SkeletonLines } from "@/components/ui/skeleton";
import { Timeline } from "@/components/ui/timeline";
import type { TimelineEntry } from "@/domain/project/timeline.schema";
import { failureOf } from "@/lib/api/failure";
import { timelineQuery } from "./queries";
import { TimelineRow } from "./timeline-row";

type View = "all" | "talks" | "moves" | "changes";

const views: Record<View, { label: string; kinds: readonly TimelineEntry["kind"][] | null }> = {
  all: { label: "全部", kinds: null },
  talks: { label: "跟进", kinds: ["followUp"] },
  moves: { label: "阶段与责任人", kinds: ["registered", "stage", "standing", "owner", "intent"] },
  changes: { label: "内容与文件", kinds: ["change", "file"] },
};

// safe because: the keys of a const object are exactly its key type
const viewNames = Object.keys(views) as View[];

type RecordTimelineProps = {
  projectId: string;
  today: string /** Only the latest few, without a filter. */;
  most?: number;
};

/** Everything that happened, newest first. */
export function RecordTimeline({ projectId, today, most }: RecordTimelineProps) {
  const [view, setView] = useState<View>("all");
  const stream = useInfiniteQuery(timelineQuery(projectId));
  if (stream.isPending) return <SkeletonLines count={6} />;
  if (stream.isError) {
    return (
      <ErrorState
        isCompact
        title="动态没有读出来"
        action={<Button onClick={() => void stream.refetch()}>再读一次</Button>}
      >
        {failureOf(stream.error).message}
      </ErrorState>
    );
  }
  const { kinds } = views[view];
  const all = stream.data.pages.flatMap(({ items }) => items);
  const matching = kinds ? all.filter(({ kind }) => kinds.includes(kind)) : all;
  const shown = most === undefined ? matching : matching.slice(0, most);
  return (
    <div className="grid gap-4">
      {most === undefined ? (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">只看一类</legend>
          {viewNames.map((name) => (
            <FilterToggle
              key={name}
              label={views[name].label}
              isOn={view === name}
              onChange={() => setView(name)}
            />
          ))}
        </fieldset>
      ) : null}
      {shown.length === 0 ? (
        <EmptyState isCompact icon="clock" title="这一类还没有记录" />
      ) : (
        <Timeline label="动态">
          {shown.map((entry) => (
            <TimelineRow key={`${entry.kind}-${entry.id}`} entry={entry} today={today} />
          ))}
        </Timeline>
      )}
      {most === undefined && stream.hasNextPage ? (
        <Button isPending={stream.isFetchingNextPage} onClick={() => void stream.fetchNextPage()}>
          更早的动态
        </Button>
      ) : null}
    </div>
  );
}
