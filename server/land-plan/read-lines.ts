import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { landPlanLines, parcels, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import type { PlanLineView } from "@/domain/land-plan/land-plan.schema";
import { quarterIndex, quarterIndexOf } from "@/domain/land-plan/quarter";
import { visibleProjects } from "../project/visible-projects";

/** Lines of the supply plan of a year, by quarter and parcel. */
export async function readLines(
  db: Database,
  actor: Actor,
  year: number,
  today: string,
): Promise<PlanLineView[]> {
  const rows = await db
    .select({
      line: landPlanLines,
      parcel: {
        id: parcels.id,
        code: parcels.code,
        name: parcels.name,
        zone: parcels.zone,
        state: parcels.state,
        areaSqm: parcels.areaSqm,
      },
      projectCode: projects.code,
      projectName: projects.name,
      isVisible: sql<boolean>`coalesce(${visibleProjects(actor)}, false)`,
    })
    .from(landPlanLines)
    .innerJoin(parcels, eq(parcels.id, landPlanLines.parcelId))
    .leftJoin(projects, eq(projects.id, landPlanLines.projectId))
    .where(eq(landPlanLines.year, year))
    .orderBy(asc(landPlanLines.quarter), asc(parcels.code));
  return rows.map(({ line, parcel, projectCode, projectName, isVisible }) => ({
    id: line.id,
    quarter: line.quarter,
    parcel,
    areaSqm: line.areaSqm,
    use: line.use,
    supplyMethod: line.supplyMethod,
    project:
      projectCode === null
        ? null
        : {
            // Whoever edits the line must be able to leave its project as it is.
            id: isVisible || can(actor, "landPlan.edit") ? line.projectId : null,
            code: projectCode,
            name: isVisible ? projectName : null,
          },
    state: line.state,
    suppliedOn: line.suppliedOn,
    note: line.note,
    isLate: line.state === "planned" && quarterIndex(year, line.quarter) < quarterIndexOf(today),
    version: line.version,
  }));
}
