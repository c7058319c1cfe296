import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { parcelClaims, projectSiteNeeds, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { landDemandOf, openNeed } from "@/domain/land-plan/demand";
import { readForecastSettings } from "../forecast/read-forecast-settings";
import { readStageHistory } from "../forecast/stage-history";
import { columnArea } from "../land-claim/ground";
import { fullyVisibleProjects } from "../project/visible-projects";

/** What is allocated already; an allocation without a part is of the whole parcel. */
const allocated = sql<string>`(select coalesce(sum(coalesce(c.area_sqm, p.area_sqm)), 0)::numeric(14, 2)::text
  from ${parcelClaims} c join parcels p on p.id = c.parcel_id
  where c.project_id = "projects"."id" and c.kind = 'allocated' and c.ended_on is null)`;

/** Lower end of the stated need; a project that takes floor space as well asks for land only when it says so. */
const neededSqm = sql<string | null>`case when ${projectSiteNeeds.form} is null then ${projects.landNeedSqm}
  when ${projectSiteNeeds.form} = 'land' then ${projectSiteNeeds.landMinSqm} else null end`;

function readRows(db: Database, actor: Actor) {
  return db
    .select({
      id: projects.id,
      code: projects.code,
      name: projects.name,
      stage: projects.stage,
      stageEnteredOn: projects.stageEnteredOn,
      neededSqm,
      neededFrom: projectSiteNeeds.neededFrom,
      allocatedSqm: allocated,
      isVisible: sql<boolean>`coalesce(${fullyVisibleProjects(actor)}, false)`,
    })
    .from(projects)
    .leftJoin(projectSiteNeeds, eq(projectSiteNeeds.projectId, projects.id))
    .where(
      and(
        isNull(projects.deletedAt),
        eq(projects.standing, "normal"),
        sql`${projects.stage} not in ('B1', 'B2', 'B3', 'O1', 'O2')`,
        sql`${neededSqm} > 0`,
      ),
    )
    .orderBy(projects.code);
}

/** Land that every open project of the park still asks for, weighed by its stage, with its quarter. */
export async function readLandDemand(db: Database, actor: Actor, todayText: string) {
  const today = isoDate(todayText);
  const [rows, history, settings] = await Promise.all([
    readRows(db, actor),
    readStageHistory(db, todayText),
    readForecastSettings(db),
  ]);
  const open = rows.flatMap((row) => {
    const area = openNeed(columnArea(row.neededSqm ?? "0"), columnArea(row.allocatedSqm));
    return area === 0 ? [] : [{ row, area }];
  });
  const demand = landDemandOf(
    open.map(({ row, area }) => ({
      id: row.id,
      stage: row.stage,
      stageEnteredOn: isoDate(row.stageEnteredOn),
      area,
      neededFrom: row.neededFrom === null ? null : isoDate(row.neededFrom),
    })),
    { today, history, settings },
  );
  return demand.flatMap((one, index) => {
    const found = open[index];
    return found ? [{ ...one, row: found.row }] : [];
  });
}
