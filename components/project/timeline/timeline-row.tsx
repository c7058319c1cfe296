import { TimelineItem } from "@/components/ui/timeline";
import { isoDate } from "@/domain/calendar/date";
import type { TimelineEntry } from "@/domain/project/timeline.schema";
import { formatInstant, formatRelativeDate } from "@/lib/format/date";
import { CommentEntry } from "./comment-entry";
import { drawAgreement, drawFund, drawMilestone, drawTermination } from "./draw-approvals";
import { drawMember, drawMove, drawWait } from "./draw-moves";
import { drawChange, drawFile, drawFollowUp, drawIntent, drawRegistered } from "./draw-records";
import type { Drawn } from "./drawn";

function draw(entry: Exclude<TimelineEntry, { kind: "comment" }>): Drawn {
  switch (entry.kind) {
    case "registered":
      return drawRegistered(entry);
    case "stage":
    case "standing":
    case "owner":
    case "bin":
      return drawMove(entry);
    case "followUp":
      return drawFollowUp(entry);
    case "file":
      return drawFile(entry);
    case "change":
      return drawChange(entry);
    case "member":
      return drawMember(entry);
    case "wait":
      return drawWait(entry);
    case "milestone":
      return drawMilestone(entry);
    case "termination":
      return drawTermination(entry);
    case "agreement":
      return drawAgreement(entry);
    case "fund":
      return drawFund(entry);
    case "intent":
      return drawIntent(entry);
  }
}

type TimelineRowProps = {
  entry: TimelineEntry;
  today: string;
  /** The comment a link led to. */
  isMarked: boolean;
};

/** One thing that happened. */
export function TimelineRow({ entry, today, isMarked }: TimelineRowProps) {
  const time = {
    iso: entry.on,
    text: formatRelativeDate(entry.on, isoDate(today)),
    exact: `${entry.on}，录入 ${formatInstant(entry.at)}`,
  };
  if (entry.kind === "comment") return <CommentEntry entry={entry} time={time} isMarked={isMarked} />;
  const { icon, title, isStrong, isFaded, body } = draw(entry);
  return (
    <TimelineItem
      icon={icon}
      title={isFaded ? <span className="text-ink-muted">{title}</span> : title}
      isStrong={isStrong}
      actor={entry.actorName ?? undefined}
      time={time}
    >
      {body}
    </TimelineItem>
  );
}
