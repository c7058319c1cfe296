import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import { daysBetween, isoDate } from "@/domain/calendar/date";
import type { AssignmentState } from "@/domain/meeting/assignment";
import type { Assignment } from "@/domain/meeting/assignment.schema";
import { formatDateInProse } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { assignmentStateText } from "@/lib/text/meetings";
import { AssignmentActions } from "./assignment-actions";

const tones: Record<AssignmentState, Tone> = {
  open: "accent",
  reported: "behind",
  done: "plan",
  cancelled: "paused",
};

function StateBadge({ assignment, today }: { assignment: Assignment; today: string }) {
  if (!assignment.isOverdue) {
    return (
      <Badge tone={tones[assignment.state]} hasMark>
        {assignmentStateText[assignment.state]}
      </Badge>
    );
  }
  return (
    <Badge tone="breached" hasMark>
      超期 {daysBetween(isoDate(assignment.dueOn), isoDate(today))} 天
    </Badge>
  );
}

type AssignmentRowProps = {
  assignment: Assignment;
  today: string;
  /** On a page of many meetings. */
  showsMeeting?: boolean;
};

/** One 交办事项: what, who, by when, what came of it, and what the reader may do. */
export function AssignmentRow({ assignment, today, showsMeeting = false }: AssignmentRowProps) {
  const { content, finishStandard, departmentName, userName, dueOn, meeting, project } = assignment;
  return (
    <li className="grid items-start gap-x-6 border-t hairline py-3 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-semibold break-words">{content}</span>
          <StateBadge assignment={assignment} today={today} />
        </p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm text-ink-muted">
          <span>
            {departmentName}
            {userName ? ` ${userName}` : ""}
          </span>
          <span className="tabular-nums">{formatDateInProse(dueOn, isoDate(today))} 前</span>
          {finishStandard ? <span>办结标准：{finishStandard}</span> : null}
          {project ? (
            <Link href={paths.project(project.id)} className="touch link inline-flex min-h-6 items-center">
              {project.name}
            </Link>
          ) : null}
          {showsMeeting ? (
            <Link
              href={paths.meeting(meeting.id)}
              className="touch link inline-flex min-h-6 items-center tabular-nums"
            >
              {meeting.heldOn} {meeting.title}
            </Link>
          ) : null}
        </p>
        <Outcome assignment={assignment} />
      </div>
      {assignment.steps.length > 0 ? <AssignmentActions assignment={assignment} /> : null}
    </li>
  );
}

function Outcome({ assignment }: { assignment: Assignment }) {
  const { result, reportedByName, decisionNote, state, closedByName } = assignment;
  return (
    <>
      {result ? (
        <p className="mt-1 max-w-3xl whitespace-pre-line break-words">
          <span className="text-ink-muted">{reportedByName ? `${reportedByName}报告：` : "办理结果："}</span>
          {result}
        </p>
      ) : null}
      {decisionNote ? (
        <p className="mt-1 text-sm text-behind-text">
          {state === "cancelled" ? "撤销" : "退回"}原因：{decisionNote}
        </p>
      ) : null}
      {state === "done" && closedByName ? (
        <p className="mt-1 text-sm text-ink-muted">{closedByName}销号</p>
      ) : null}
    </>
  );
}
