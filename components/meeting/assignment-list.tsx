import type { ReactNode } from "react";
import type { Assignment } from "@/domain/meeting/assignment.schema";
import { AssignmentRow } from "./assignment-row";

type AssignmentListProps = {
  label: string;
  items: readonly Assignment[];
  today: string;
  showsMeeting?: boolean;
  /** Stands in when there is nothing. */
  empty: ReactNode;
};

export function AssignmentList({ label, items, today, showsMeeting, empty }: AssignmentListProps) {
  if (items.length === 0) return empty;
  return (
    <ul aria-label={label}>
      {items.map((assignment) => (
        <AssignmentRow
          key={assignment.id}
          assignment={assignment}
          today={today}
          showsMeeting={showsMeeting}
        />
      ))}
    </ul>
  );
}
