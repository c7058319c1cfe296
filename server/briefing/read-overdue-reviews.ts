import { eq, getTableColumns } from "drizzle-orm";
import type { Database } from "@/db/client";
import { departments, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { clockedColumns, readClocks } from "../clock/read-clocks";
import { projectConditions } from "../project/project-conditions";

/** Projects under review that are looked at; an office has some dozens. */
const mostReviewed = 2_000;
/** Ids that fit into an address. */
const mostListed = 200;

type Late = { id: string; departmentName: string };

const listOf = (base: ProjectFilter, late: readonly Late[]) => ({
  count: late.length,
  filter: { ...base, ids: late.slice(0, mostListed).map(({ id }) => id) },
});

/** Projects whose review clock is red today, and the departments they lie in. */
export async function readOverdueReviews(db: Database, actor: Actor, base: ProjectFilter, today: string) {
  const filter: ProjectFilter = { ...base, stages: ["R1", "R2", "R3"] };
  const rows = await db
    .select({ ...clockedColumns, departmentName: getTableColumns(departments).name })
    .from(projects)
    .innerJoin(departments, eq(departments.id, projects.departmentId))
    .where(projectConditions(actor, filter, { needsFullSight: true }))
    .orderBy(projects.stageEnteredOn, projects.id)
    .limit(mostReviewed);
  const clocks = await readClocks(db, rows, today);
  const red = new Set(
    clocks
      .filter((project) => project.clocks.some(({ code, light }) => code === "review" && light === "red"))
      .map(({ id }) => id),
  );
  const late = rows.filter(({ id }) => red.has(id));
  const names = [...new Set(late.map(({ departmentName }) => departmentName))];
  return {
    all: late.length > 0 ? listOf(base, late) : { count: 0, filter },
    departments: names
      .map((name) => ({
        name,
        ...listOf(
          base,
          late.filter(({ departmentName }) => departmentName === name),
        ),
      }))
      .toSorted((a, b) => b.count - a.count),
  };
}
