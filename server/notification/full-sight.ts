import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { projects, users } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { allOf, fullyVisibleProjects } from "../project/visible-projects";

/** Active people with a role, as the actors they would be if they signed in now. */
export async function activePeople(db: Database | Transaction, where: SQL, most = 500): Promise<UserActor[]> {
  const rows = await db
    .select({
      userId: users.id,
      displayName: users.displayName,
      role: users.role,
      departmentId: users.departmentId,
      enterpriseId: users.enterpriseId,
      mustChangePassword: users.mustChangePassword,
    })
    .from(users)
    .where(and(users.isActive, where))
    .orderBy(sql`${users.displayName} collate "zh-Hans-CN-x-icu"`, users.id)
    .limit(most);
  return rows.flatMap(({ role, ...row }) =>
    role ? [{ ...row, role, kind: "user" as const, sessionId: row.userId }] : [],
  );
}

export const peopleById = (db: Database | Transaction, ids: readonly string[]): Promise<UserActor[]> =>
  ids.length === 0 ? Promise.resolve([]) : activePeople(db, inArray(users.id, [...ids]));

/** Those of the people who see this project in full, by the same predicate that opens it to them. */
export async function whoSeesInFull(
  db: Database | Transaction,
  projectId: string,
  people: readonly UserActor[],
): Promise<UserActor[]> {
  if (people.length === 0) return [];
  const answers = sql.join(
    people.map((person) => sql`coalesce(${allOf(fullyVisibleProjects(person))}, false)`),
    sql`, `,
  );
  const [row] = await db
    .select({ sees: sql<boolean[]>`array[${answers}]` })
    .from(projects)
    .where(eq(projects.id, projectId));
  return people.filter((_, index) => row?.sees[index] === true);
}
