import { asc, desc, eq, sql } from "drizzle-orm";
import { assignments, meetings } from "@/db/schema";
import { assignmentPage, listAssignmentsInput } from "@/domain/meeting/assignment.schema";
import { beyondCursor, encodeCursor, type Keyset } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { allOf } from "../project/visible-projects";
import { assignmentConditions, assignmentView, selectAssignments } from "./read-assignments";

const byDueDay: Keyset = { expression: sql`${assignments.dueOn}`, type: "date" };
const finished: readonly (string | undefined)[] = ["done", "cancelled"];

/** 交办事项 this person may see: the longest due first, of finished ones the latest. */
export const listAssignments = query({
  name: "assignment.list",
  permission: "meeting.read",
  summary: "交办事项",
  method: "GET",
  path: "/assignments",
  input: listAssignmentsInput,
  output: assignmentPage,
  run: async ({ db, actor, input, today }) => {
    const user = signedIn(actor);
    const where = assignmentConditions(user, input, today);
    const isAscending = !finished.includes(input.view);
    const order = isAscending ? asc : desc;
    const cursor = input.after
      ? beyondCursor(byDueDay, sql`${assignments.id}`, input.after, isAscending)
      : undefined;
    const [rows, [counted]] = await Promise.all([
      selectAssignments(db, user)
        .where(allOf(where, cursor))
        .orderBy(order(assignments.dueOn), order(assignments.id))
        .limit(input.limit + 1),
      db
        .select({ count: sql<number>`count(*)::int` })
        .from(assignments)
        .innerJoin(meetings, eq(meetings.id, assignments.meetingId))
        .where(where),
    ]);
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => assignmentView(user, row, today)),
      count: counted?.count ?? 0,
      nextCursor: rows.length > input.limit && last ? encodeCursor(last.dueOn, last.id) : null,
    };
  },
});
