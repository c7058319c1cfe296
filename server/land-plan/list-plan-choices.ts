import { and, asc, eq, inArray, isNull, notExists, sql } from "drizzle-orm";
import { landPlanLines, parcels, projects } from "@/db/schema";
import { planChoices, planParcelsInput } from "@/domain/land-plan/land-plan.schema";
import { query } from "../kernel/procedure";
import { visibleProjects } from "../project/visible-projects";

const mostListed = 500;

/** Parcels not yet supplied that the plan of the year does not name yet, and open projects that ask for land. */
export const listPlanChoices = query({
  name: "landPlan.parcels",
  permission: "landPlan.edit",
  summary: "可列入供应计划的地块",
  method: "GET",
  path: "/land-plans/{year}/parcels",
  input: planParcelsInput,
  output: planChoices,
  run: async ({ db, actor, input }) => {
    const named = db
      .select({ one: sql`1` })
      .from(landPlanLines)
      .where(and(eq(landPlanLines.parcelId, parcels.id), eq(landPlanLines.year, input.year)));
    const [parcelRows, projectRows] = await Promise.all([
      db
        .select({
          id: parcels.id,
          code: parcels.code,
          name: parcels.name,
          state: parcels.state,
          areaSqm: parcels.areaSqm,
          use: parcels.plannedUse,
        })
        .from(parcels)
        .where(
          and(
            isNull(parcels.retiredOn),
            inArray(parcels.state, ["planned", "acquiring", "ready", "proposed", "announced"]),
            notExists(named),
          ),
        )
        .orderBy(asc(parcels.code))
        .limit(mostListed),
      db
        .select({
          id: projects.id,
          code: projects.code,
          name: sql<
            string | null
          >`case when coalesce(${visibleProjects(actor)}, false) then ${projects.name} end`,
        })
        .from(projects)
        .where(
          and(
            isNull(projects.deletedAt),
            eq(projects.standing, "normal"),
            inArray(projects.stage, ["L2", "L3", "R1", "R2", "R3", "S1", "S2", "D1"]),
            sql`${projects.landNeedSqm} > 0`,
          ),
        )
        .orderBy(asc(projects.code))
        .limit(mostListed),
    ]);
    return { parcels: parcelRows, projects: projectRows };
  },
});
