import { and, eq, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { departments, users } from "@/db/schema";
import { permissions } from "@/domain/access/permission";
import { mentionableInput, mentionablePeople } from "@/domain/comment/comment.schema";
import { query } from "../kernel/procedure";
import { whoSeesInFull } from "../notification/full-sight";
import { loadFullProject, type SeenProject } from "../project/load-project";
import { signedIn } from "../project/signed-in";

const mostAsked = 200;
const mostShown = 20;

/** Owner and members come first, then those who see by their office, then everybody else. */
function closeness(project: SeenProject): SQL<number> {
  const isClose = or(
    project.ownerId ? eq(users.id, project.ownerId) : undefined,
    sql`exists (select from project_members pm
      where pm.project_id = ${project.id} and pm.user_id = ${users.id} and pm.ended_at is null)`,
  );
  const isInOffice = inArray(users.role, ["departmentHead", "leader"]);
  return sql<number>`case when ${isClose} then 0 when ${isInOffice} then 1 else 2 end`;
}

async function readCandidates(db: Database, project: SeenProject, readerId: string, q: string | undefined) {
  const rank = closeness(project);
  const rows = await db
    .select({
      userId: users.id,
      displayName: users.displayName,
      role: users.role,
      departmentId: users.departmentId,
      enterpriseId: users.enterpriseId,
      mustChangePassword: users.mustChangePassword,
      departmentName: departments.name,
      rank,
    })
    .from(users)
    .leftJoin(departments, eq(departments.id, users.departmentId))
    .where(
      and(
        users.isActive,
        ne(users.id, readerId),
        inArray(users.role, [...permissions["comment.read"]]),
        q ? sql`strpos(lower(${users.displayName}), lower(${q})) > 0` : undefined,
      ),
    )
    .orderBy(rank, sql`${users.displayName} collate "zh-Hans-CN-x-icu"`, users.id)
    .limit(mostAsked);
  return rows.flatMap(({ role, ...row }) =>
    role ? [{ ...row, role, kind: "user" as const, sessionId: row.userId }] : [],
  );
}

/** Whom a comment on this project may mention: those who see it in full, the closest first. */
export const listMentionable = query({
  name: "comment.mentionable",
  permission: "comment.create",
  summary: "可以提醒的同事",
  method: "GET",
  path: "/projects/{projectId}/mentionable",
  input: mentionableInput,
  output: mentionablePeople,
  run: async ({ db, actor, input }) => {
    const project = await loadFullProject(db, actor, input.projectId);
    const candidates = await readCandidates(db, project, signedIn(actor).userId, input.q);
    const seeing = new Set((await whoSeesInFull(db, project.id, candidates)).map(({ userId }) => userId));
    const items = candidates
      .filter(({ userId }) => seeing.has(userId))
      .slice(0, mostShown)
      .map(({ userId, displayName, role, departmentName, rank }) => ({
        id: userId,
        name: displayName,
        role,
        departmentName,
        isClose: rank === 0,
      }));
    return { items };
  },
});
