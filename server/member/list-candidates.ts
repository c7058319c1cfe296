import { and, asc, eq, inArray, isNull, ne, notInArray, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { departments, projectMembers, users } from "@/db/schema";
import { memberCandidates, memberCandidatesInput } from "@/domain/member/member.schema";
import type { MemberRelation } from "@/domain/member/relation";
import { eligibleRoles } from "@/domain/member/relation-rights";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { loadFullProject, type SeenProject } from "../project/load-project";
import { hasRight } from "../project/rights";

const most = 30;

const alreadyIn = (db: Database, projectId: string, relation: MemberRelation) =>
  db
    .select({ userId: projectMembers.userId })
    .from(projectMembers)
    .where(
      and(
        eq(projectMembers.projectId, projectId),
        eq(projectMembers.relation, relation),
        isNull(projectMembers.endedAt),
      ),
    );

const named = (q: string): SQL =>
  sql`position(lower(${q}) in lower(${users.displayName} || ' ' || coalesce(${departments.name}, ''))) > 0`;

function eligible(db: Database, row: SeenProject, relation: MemberRelation, q: string | undefined) {
  return and(
    eq(users.isActive, true),
    inArray(users.role, [...eligibleRoles[relation]]),
    notInArray(users.id, alreadyIn(db, row.id, relation)),
    relation === "collaborator" && row.ownerId ? ne(users.id, row.ownerId) : undefined,
    q ? named(q) : undefined,
  );
}

/** Active colleagues of the whole park who may stand in this relation and don't yet. */
export const listCandidates = query({
  name: "member.candidates",
  permission: "member.manage",
  summary: "可加入项目的同事",
  method: "GET",
  path: "/projects/{projectId}/member-candidates",
  input: memberCandidatesInput,
  output: memberCandidates,
  run: async ({ db, actor, input }) => {
    const row = await loadFullProject(db, actor, input.projectId);
    if (!hasRight(row, "manageMembers")) throw new AppError("FORBIDDEN");
    const rows = await db
      .select({
        id: users.id,
        displayName: users.displayName,
        role: users.role,
        departmentName: departments.name,
      })
      .from(users)
      .leftJoin(departments, eq(departments.id, users.departmentId))
      .where(eligible(db, row, input.relation, input.q))
      .orderBy(asc(sql`${users.displayName} collate "zh-Hans-CN-x-icu"`), asc(users.id))
      .limit(most);
    return { items: rows.flatMap(({ role, ...person }) => (role ? [{ ...person, role }] : [])) };
  },
});
