"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { IconName } from "@/components/ui/icon-paths";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Timeline, TimelineItem } from "@/components/ui/timeline";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import type { LandEventKind } from "@/domain/land/parcel-event";
import type { ParcelEvent } from "@/domain/land/parcel-history.schema";
import { failureOf } from "@/lib/api/failure";
import { formatInstant } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { historyQuery } from "../queries";
import { eventWords } from "./event-words";

const UndoDialog = dynamic(() => import("../dialogs/undo-dialog").then((module) => module.UndoDialog), {
  ssr: false,
});

const icons: Partial<Record<LandEventKind, IconName>> = {
  registered: "plus",
  changed: "edit",
  moved: "arrow-right",
  boundary: "pin",
  split: "parcel",
  merged: "parcel",
  utility: "sliders",
  file: "paperclip",
  allocated: "check",
  patrolled: "camera",
  idleCase: "warning",
};

/** Everything that happened to the parcel, newest first; the last move can be taken back here. */
export function HistorySection({ parcel, canEdit }: { parcel: ParcelDetail; canEdit: boolean }) {
  const history = useInfiniteQuery(historyQuery(parcel.id));
  const [undoing, setUndoing] = useState<ParcelEvent>();
  const events = history.data?.pages.flatMap(({ items }) => items) ?? [];
  const undoableId = canEdit && !parcel.retiredOn ? history.data?.pages[0]?.undoableMoveId : null;
  return (
    <Section id="history" title="历史">
      {history.isError ? (
        <Notice tone="breached" isAlert title="历史没有读出来">
          {failureOf(history.error).message}
        </Notice>
      ) : null}
      {history.data && events.length === 0 ? <p className="text-ink-muted">还没有记录。</p> : null}
      <Timeline label="地块历史">
        {events.map((event) => (
          <EventItem
            key={event.id}
            event={event}
            onUndo={event.id === undoableId ? () => setUndoing(event) : undefined}
          />
        ))}
      </Timeline>
      {history.hasNextPage ? (
        <Button size="sm" isPending={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
          更早的记录
        </Button>
      ) : null}
      {undoing ? (
        <UndoDialog
          parcel={parcel}
          moveId={undoing.id}
          what={eventWords(undoing).title}
          onClose={() => setUndoing(undefined)}
        />
      ) : null}
    </Section>
  );
}

function EventItem({ event, onUndo }: { event: ParcelEvent; onUndo?: () => void }) {
  const { title, lines } = eventWords(event);
  return (
    <TimelineItem
      icon={icons[event.kind] ?? "clock"}
      title={title}
      actor={event.actorName}
      time={{
        iso: event.happenedOn,
        text: event.happenedOn,
        exact: `${formatInstant(event.recordedAt)} 登记`,
      }}
      isStrong={event.kind === "moved"}
    >
      {event.project ? (
        <p>
          <Link href={paths.project(event.project.id)} className="link">
            {event.project.name}
          </Link>
        </p>
      ) : null}
      {lines.map((line) => (
        <p key={line} className="text-sm text-ink-muted">
          {line}
        </p>
      ))}
      {onUndo ? (
        <Button size="sm" icon="undo" className="mt-1" onClick={onUndo}>
          撤销这次变更
        </Button>
      ) : null}
    </TimelineItem>
  );
}
