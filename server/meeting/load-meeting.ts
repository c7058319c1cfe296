import { and, eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { type AssignmentRow, assignments, type MeetingRow, meetings } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { visibleAssignments, visibleMeetings } from "./visible-meetings";

/** The meeting if it exists for this person. */
export async function loadMeeting(
  db: Database | Transaction,
  actor: Actor,
  id: string,
): Promise<MeetingRow | undefined> {
  const [row] = await db
    .select()
    .from(meetings)
    .where(and(eq(meetings.id, id), visibleMeetings(actor)));
  return row;
}

export type LoadedAssignment = AssignmentRow & { givenBy: string | null };

/** The 交办事项 if it exists for this person, with whoever gave it, held until the end of the transaction. */
export async function loadAssignment(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<LoadedAssignment | undefined> {
  const [row] = await tx
    .select({ assignment: assignments, givenBy: meetings.createdBy })
    .from(assignments)
    .innerJoin(meetings, eq(meetings.id, assignments.meetingId))
    .where(and(eq(assignments.id, id), visibleAssignments(actor)))
    .for("update", { of: assignments });
  return row && { ...row.assignment, givenBy: row.givenBy };
}

/** Leaders change any meeting, heads their own. */
export const isOwnMeeting = (actor: Actor, row: Pick<MeetingRow, "createdBy">): boolean =>
  actor.kind === "user" &&
  (actor.role === "leader" || (actor.role === "departmentHead" && row.createdBy === actor.userId));
