import { desc, eq, lte } from "drizzle-orm";
import type { Database } from "@/db/client";
import { assignments, meetings } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { noAssignments, sumAssignments } from "../meeting/read-assignments";
import { visibleAssignments, visibleMeetings } from "../meeting/visible-meetings";
import { allOf } from "../project/visible-projects";

/** The latest meeting up to today that this person knows of, with how far its assignments have come. */
export async function readLastMeeting(db: Database, actor: UserActor, today: string) {
  const [meeting] = await db
    .select({ id: meetings.id, title: meetings.title, heldOn: meetings.heldOn })
    .from(meetings)
    .where(allOf(visibleMeetings(actor), lte(meetings.heldOn, today)))
    .orderBy(desc(meetings.heldOn), desc(meetings.id))
    .limit(1);
  if (!meeting) return null;
  const seen = allOf(eq(assignments.meetingId, meeting.id), visibleAssignments(actor));
  const sums = await sumAssignments(db, seen, today);
  return { ...meeting, sums: sums.get(meeting.id) ?? noAssignments };
}
