import { desc, eq, sql } from "drizzle-orm";
import { followUps, users } from "@/db/schema";
import { followUpPage, listFollowUpsInput } from "@/domain/follow-up/list-follow-ups.schema";
import { beyondCursor, encodeCursor, type Keyset } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { loadFullProject } from "../project/load-project";
import { allOf } from "../project/visible-projects";

const byDate: Keyset = { expression: sql`${followUps.occurredOn}`, type: "date" };

/** Follow-ups of a project, latest first. */
export const listFollowUps = query({
  name: "followUp.list",
  permission: "followUp.read",
  summary: "跟进记录",
  method: "GET",
  path: "/projects/{projectId}/follow-ups",
  input: listFollowUpsInput,
  output: followUpPage,
  run: async ({ db, actor, input }) => {
    const project = await loadFullProject(db, actor, input.projectId);
    const rows = await db
      .select({
        id: followUps.id,
        kind: followUps.kind,
        content: followUps.content,
        participants: followUps.participants,
        place: followUps.place,
        occurredOn: followUps.occurredOn,
        nextStep: followUps.nextStep,
        nextStepOn: followUps.nextStepOn,
        stageAtTime: followUps.stageAtTime,
        authorName: users.displayName,
        createdAt: followUps.createdAt,
      })
      .from(followUps)
      .innerJoin(users, eq(users.id, followUps.authorId))
      .where(
        allOf(
          eq(followUps.projectId, project.id),
          input.after ? beyondCursor(byDate, sql`${followUps.id}`, input.after, false) : undefined,
        ),
      )
      .orderBy(desc(followUps.occurredOn), desc(followUps.id))
      .limit(input.limit + 1);
    const items = rows.slice(0, input.limit);
    const last = items.at(-1);
    return {
      items,
      nextCursor: rows.length > input.limit && last ? encodeCursor(last.occurredOn, last.id) : null,
    };
  },
});
