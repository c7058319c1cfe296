import { asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { departments, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/role";
import { colleagues, listColleaguesInput } from "@/domain/colleague/list-colleagues.schema";
import { query } from "../kernel/procedure";
import { allOf } from "../project/visible-projects";

const owners = ["officer", "departmentHead"] as const satisfies readonly Role[];
const most = 500;

/** The leader sees every department, everybody else their own. */
function withinReach(actor: Actor): SQL | undefined {
  if (actor.kind === "user" && actor.role === "leader") return undefined;
  if (actor.kind === "user" && actor.departmentId) return eq(users.departmentId, actor.departmentId);
  return sql`false`;
}

/** Active colleagues of one's department; with `assignableOnly` those who may own a project. */
export const listColleagues = query({
  name: "colleague.list",
  permission: "colleague.read",
  summary: "部门同事",
  method: "GET",
  path: "/colleagues",
  input: listColleaguesInput,
  output: colleagues,
  run: async ({ db, actor, input }) => {
    const rows = await db
      .select({
        id: users.id,
        displayName: users.displayName,
        role: users.role,
        departmentId: users.departmentId,
        departmentName: departments.name,
      })
      .from(users)
      .leftJoin(departments, eq(departments.id, users.departmentId))
      .where(
        allOf(
          withinReach(actor),
          eq(users.isActive, true),
          input.assignableOnly ? inArray(users.role, [...owners]) : undefined,
        ),
      )
      .orderBy(asc(sql`${users.displayName} collate "zh-Hans-CN-x-icu"`), asc(users.id))
      .limit(most);
    return { items: rows.flatMap(({ role, ...row }) => (role ? [{ ...row, role }] : [])) };
  },
});
