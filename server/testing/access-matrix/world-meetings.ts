import type { Database } from "@/db/client";
import { assignments, meetings } from "@/db/schema";
import type { Role } from "@/domain/access/role";

type Id = { id: string };
type Person = (role: Role) => { userId: string };

async function buildMeeting(db: Database, createdBy: string) {
  const row = { heldOn: "2026-11-16", title: "十一月第二次调度会", createdBy };
  const [meeting] = await db.insert(meetings).values(row).returning();
  if (!meeting) throw new Error("The meeting was not made.");
  return meeting;
}

async function buildAssignment(db: Database, meetingId: string, departmentId: string, userId?: string) {
  const row = {
    meetingId,
    departmentId,
    userId,
    content: "月底前取得施工许可证",
    dueOn: "2026-11-30",
    state: "open" as const,
  };
  const [assignment] = await db.insert(assignments).values(row).returning();
  if (!assignment) throw new Error("The assignment was not made.");
  return assignment;
}

/** A meeting of the head, and two of a stranger: one asks something of the department, the other does not. */
export async function buildMeetings(db: Database, person: Person, home: Id, away: Id, stranger: Id) {
  const built = {
    own: await buildMeeting(db, person("departmentHead").userId),
    given: await buildMeeting(db, stranger.id),
    elsewhere: await buildMeeting(db, stranger.id),
  };
  return {
    meetings: built,
    assignments: {
      officer: await buildAssignment(db, built.given.id, home.id, person("officer").userId),
      department: await buildAssignment(db, built.given.id, home.id),
      elsewhere: await buildAssignment(db, built.elsewhere.id, away.id),
    },
  };
}
