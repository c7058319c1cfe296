import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { assignments, meetings, users } from "@/db/schema";
import { listMeetingsInput, meetingPage } from "@/domain/meeting/meeting.schema";
import { beyondCursor, type Keyset, pageOf } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { signedIn } from "../project/signed-in";
import { allOf } from "../project/visible-projects";
import { noAssignments, sumAssignments } from "./read-assignments";
import { visibleAssignments, visibleMeetings } from "./visible-meetings";

const byDay: Keyset = { expression: sql`${meetings.heldOn}`, type: "date" };

/** The meetings this person knows of, the latest first, with how far what they see of them has come. */
export const listMeetings = query({
  name: "meeting.list",
  permission: "meeting.read",
  summary: "调度会",
  method: "GET",
  path: "/meetings",
  input: listMeetingsInput,
  output: meetingPage,
  run: async ({ db, actor, input, today }) => {
    const user = signedIn(actor);
    const rows = await db
      .select({
        id: meetings.id,
        sortValue: sql<string>`${meetings.heldOn}::text`,
        title: meetings.title,
        createdByName: users.displayName,
      })
      .from(meetings)
      .leftJoin(users, eq(users.id, meetings.createdBy))
      .where(
        allOf(
          visibleMeetings(user),
          input.after ? beyondCursor(byDay, sql`${meetings.id}`, input.after, false) : undefined,
        ),
      )
      .orderBy(desc(meetings.heldOn), desc(meetings.id))
      .limit(input.limit + 1);
    const { page, nextCursor } = pageOf(rows, input);
    const ids = page.map(({ id }) => id);
    const seen = and(inArray(assignments.meetingId, ids), visibleAssignments(user));
    const sums = seen && ids.length > 0 ? await sumAssignments(db, seen, today) : new Map();
    return {
      items: page.map(({ sortValue, ...row }) => ({
        ...row,
        heldOn: sortValue,
        sums: sums.get(row.id) ?? noAssignments,
      })),
      nextCursor,
    };
  },
});
