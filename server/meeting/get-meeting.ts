import { asc, eq, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { assignments, type MeetingRow, meetings, users } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import type { Assignment } from "@/domain/meeting/assignment.schema";
import { getMeetingInput, meetingDetail } from "@/domain/meeting/meeting.schema";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { allOf } from "../project/visible-projects";
import { isOwnMeeting, loadMeeting } from "./load-meeting";
import { assignmentConditions, assignmentView, selectAssignments } from "./read-assignments";

/** More are found in the list of assignments. */
const mostShown = 200;

async function readParts(db: Database, actor: UserActor, meeting: MeetingRow, today: string) {
  const read = async (condition: ReturnType<typeof allOf>) => {
    const rows = await selectAssignments(db, actor)
      .where(condition)
      .orderBy(asc(assignments.dueOn), asc(assignments.id))
      .limit(mostShown);
    return rows.map((row) => assignmentView(actor, row, today));
  };
  const [own, carriedOver] = await Promise.all([
    read(assignmentConditions(actor, { meetingId: meeting.id }, today)),
    read(
      allOf(assignmentConditions(actor, { view: "unfinished" }, today), lt(meetings.heldOn, meeting.heldOn)),
    ),
  ]);
  return { own, carriedOver };
}

/** The same sums the list of meetings shows, over what is shown. */
const sumsOf = (items: readonly Assignment[]) => ({
  total: items.filter(({ state }) => state !== "cancelled").length,
  done: items.filter(({ state }) => state === "done").length,
  reported: items.filter(({ state }) => state === "reported").length,
  overdue: items.filter(({ isOverdue }) => isOverdue).length,
});

/** One meeting: minutes, what was asked of whom, and what earlier meetings left open. Throws NOT_FOUND. */
export const getMeeting = query({
  name: "meeting.get",
  permission: "meeting.read",
  summary: "调度会纪要与交办事项",
  method: "GET",
  path: "/meetings/{id}",
  input: getMeetingInput,
  output: meetingDetail,
  run: async ({ db, actor, input, today }) => {
    const user = signedIn(actor);
    const meeting = await loadMeeting(db, user, input.id);
    if (!meeting) throw new AppError("NOT_FOUND");
    const [{ own, carriedOver }, [creator]] = await Promise.all([
      readParts(db, user, meeting, today),
      db
        .select({ name: users.displayName })
        .from(users)
        .where(meeting.createdBy ? eq(users.id, meeting.createdBy) : sql`false`),
    ]);
    const { id, heldOn, title, note, version } = meeting;
    return {
      id,
      heldOn,
      title,
      note,
      version,
      createdByName: creator?.name ?? null,
      sums: sumsOf(own),
      canEdit: isOwnMeeting(user, meeting),
      assignments: own,
      carriedOver,
    };
  },
});
