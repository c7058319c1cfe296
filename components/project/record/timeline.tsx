"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { FilterToggle } from "@/components/ui/filter-select";
import { SkeletonLines } from "@/components/ui/skeleton";
import { Timeline } from "@/components/ui/timeline";
import type { TimelineEntry } from "@/domain/project/timeline.schema";
import { timelineShowsFor } from "@/domain/project/timeline-kind";
import { failureOf } from "@/lib/api/failure";
import { timelineParsers } from "@/lib/search-params/timeline";
import { timelineEmptyText, timelineShowText } from "@/lib/text/timeline";
import { CommentComposer } from "../timeline/comment-composer";
import { TimelineRow } from "../timeline/timeline-row";
import { type TimelineView, timelineQuery } from "./queries";
import { useRecord } from "./record-context";

type RecordTimelineProps = {
  projectId: string;
  today: string;
  /** Only the latest few, without filters and the box for comments. */
  most?: number;
};

/** Everything that happened, newest first, as far as the reader may see it. */
export function RecordTimeline(props: RecordTimelineProps) {
  return props.most === undefined ? <WholeTimeline {...props} /> : <Stream {...props} view={{}} />;
}

/** What is shown stands in the address; a link to a comment gives way to a filter. */
function WholeTimeline({ projectId, today }: RecordTimelineProps) {
  const { project, reader } = useRecord();
  const [{ show, comment }, setState] = useQueryStates(timelineParsers, { history: "replace" });
  const shows = timelineShowsFor(reader.role);
  const isShown = show !== null && shows.includes(show);
  const isOpen = project.standing === "normal" || project.standing === "suspended";
  return (
    <div className="grid gap-4">
      {isOpen && project.rights.includes("comment") ? <CommentComposer projectId={projectId} /> : null}
      <fieldset className="flex flex-wrap gap-1.5">
        <legend className="sr-only">只看一类动态</legend>
        <FilterToggle label="全部" isOn={!isShown} onChange={() => void setState({ show: null })} />
        {shows.map((name) => (
          <FilterToggle
            key={name}
            label={timelineShowText[name]}
            isOn={show === name}
            onChange={(isOn) => void setState({ show: isOn ? name : null, comment: null })}
          />
        ))}
      </fieldset>
      <Stream
        projectId={projectId}
        today={today}
        view={{ show: isShown ? show : undefined, comment: comment ?? undefined }}
      />
    </div>
  );
}

/** One row may tell several things of itself. */
const keyOf = (entry: TimelineEntry) => `${entry.kind}-${entry.id}-${"event" in entry ? entry.event : ""}`;

function Stream({ projectId, today, most, view }: RecordTimelineProps & { view: TimelineView }) {
  const stream = useInfiniteQuery(timelineQuery(projectId, view));
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
  const entries = stream.data.pages.flatMap(({ items }) => items).slice(0, most);
  if (entries.length === 0) {
    return (
      <EmptyState isCompact icon="clock" title={view.show ? timelineEmptyText[view.show] : "还没有动态"} />
    );
  }
  return (
    <>
      <Timeline label="动态">
        {entries.map((entry) => (
          <TimelineRow
            key={keyOf(entry)}
            entry={entry}
            today={today}
            isMarked={entry.kind === "comment" && entry.id === view.comment}
          />
        ))}
      </Timeline>
      {most === undefined && stream.hasNextPage ? (
        <Button isPending={stream.isFetchingNextPage} onClick={() => void stream.fetchNextPage()}>
          更早的动态
        </Button>
      ) : null}
    </>
  );
}
