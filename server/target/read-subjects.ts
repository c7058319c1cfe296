import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { departments, users } from "@/db/schema";
import { industries } from "@/domain/industry/industry";
import type { SubjectKind, TargetSubject } from "@/domain/target/place";
import type { ActualPart } from "./read-actuals";
import type { TargetScope } from "./target-reader";

export type Subject = TargetSubject & { kind: SubjectKind; name: string | null };

/** A place somebody has a figure in, issued or earned. */
export type Trace = Pick<ActualPart, "departmentId"> & { userId: string | null };

const carrierRoles = ["officer", "departmentHead"] as const;

async function readPeople(db: Database) {
  const rows = await db
    .select({ id: users.id, name: users.displayName, departmentId: users.departmentId, role: users.role })
    .from(users)
    .where(and(users.isActive, inArray(users.role, [...carrierRoles])))
    .orderBy(sql`${users.displayName} collate "zh-Hans-CN-x-icu"`, users.id);
  return rows.filter((row) => row.departmentId !== null);
}

type Person = { id: string; name: string; departmentId: string | null };

/** Officers of a department, and anybody else with a figure in it: a head with own projects, somebody who has left. */
async function readOfficers(db: Database, traces: readonly Trace[]): Promise<Person[]> {
  const active = await readPeople(db);
  const officers: Person[] = active.filter(({ role }) => role === "officer");
  const known = new Set(officers.map(({ id, departmentId }) => `${departmentId}/${id}`));
  const others = traces.filter(
    ({ departmentId, userId }) => departmentId && userId && !known.has(`${departmentId}/${userId}`),
  );
  const ids = [...new Set(others.flatMap(({ userId }) => (userId ? [userId] : [])))];
  if (ids.length === 0) return officers;
  const named = await db
    .select({ id: users.id, name: users.displayName })
    .from(users)
    .where(inArray(users.id, ids));
  const nameOf = new Map(named.map(({ id, name }) => [id, name]));
  const added = new Map(
    others.map(({ departmentId, userId }) => [
      `${departmentId}/${userId}`,
      { id: userId ?? "", name: nameOf.get(userId ?? "") ?? "", departmentId },
    ]),
  );
  return [...officers, ...added.values()];
}

async function readDepartments(db: Database, people: readonly Person[], traces: readonly Trace[]) {
  const rows = await db
    .select({ id: departments.id, name: departments.name, isActive: departments.isActive })
    .from(departments)
    .orderBy(asc(departments.sort), asc(departments.code));
  const busy = new Set([...people, ...traces].map(({ departmentId }) => departmentId));
  return rows.filter(({ id }) => busy.has(id));
}

const industrySubjects = (departmentId: string | null): Subject[] =>
  industries.map((industry) => ({ kind: "industry", departmentId, userId: null, industry, name: null }));

/** Lines of the matrix in reading order, and the departments one may choose. */
export async function readSubjects(db: Database, scope: TargetScope, traces: readonly Trace[]) {
  const officers = await readOfficers(db, traces);
  const all = await readDepartments(db, officers, traces);
  const shown = scope.departmentId
    ? await db
        .select({ id: departments.id, name: departments.name })
        .from(departments)
        .where(eq(departments.id, scope.departmentId))
    : all;
  const lines = shown.flatMap(({ id, name }): Subject[] => [
    { kind: "department", departmentId: id, userId: null, industry: null, name },
    ...officers
      .filter(({ departmentId }) => departmentId === id)
      .map(
        (person): Subject => ({
          kind: "officer",
          departmentId: id,
          userId: person.id,
          industry: null,
          name: person.name,
        }),
      ),
  ]);
  const park: Subject = { kind: "park", departmentId: null, userId: null, industry: null, name: null };
  const subjects =
    scope.scope === "park"
      ? [park, ...lines, ...industrySubjects(null)]
      : [...lines, ...(shown.length > 0 ? industrySubjects(scope.departmentId) : [])];
  const departmentName = scope.departmentId ? (shown[0]?.name ?? null) : null;
  return { subjects, departments: all.map(({ id, name }) => ({ id, name })), departmentName };
}
