import { and, asc, count, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { intents, users } from "@/db/schema";
import { intentAssignees } from "@/domain/intent/handle-intent.schema";
import { query } from "../kernel/procedure";

/** Active officers of the head's department, each with the submissions in hand. */
export const listIntentAssignees = query({
  name: "intent.assignees",
  permission: "intent.assign",
  summary: "可分派意向登记的专员",
  method: "GET",
  path: "/intents/assignees",
  input: z.object({}),
  output: intentAssignees,
  run: async ({ db, actor }) => {
    if (actor.kind !== "user" || !actor.departmentId) return [];
    return db
      .select({ id: users.id, name: users.displayName, openCount: count(intents.id) })
      .from(users)
      .leftJoin(
        intents,
        and(eq(intents.assignedTo, users.id), inArray(intents.state, ["assigned", "contacted"])),
      )
      .where(and(eq(users.departmentId, actor.departmentId), eq(users.role, "officer"), users.isActive))
      .groupBy(users.id)
      .orderBy(asc(sql`${users.displayName} collate "zh-Hans-CN-x-icu"`));
  },
});
