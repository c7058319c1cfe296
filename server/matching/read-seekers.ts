import { and, asc, eq, inArray, isNull, notExists, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { departments, projectSiteNeeds, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { can } from "@/domain/access/can";
import { stages } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import type { SiteNeed } from "@/domain/site-need/site-need";
import { siteClaims } from "../land-claim/site-claims";
import { projectsWithRight } from "../project/rights";
import { fullyVisibleProjects } from "../project/visible-projects";
import { needOfProject } from "../site-need/need-of-row";

/** Up to registration a project may still look for a site; whoever builds has one. */
const seekingStages = stages.filter((stage) => !hasReached(stage, "B1"));

const seekerColumns = (actor: Actor) => ({
  id: projects.id,
  code: projects.code,
  name: projects.name,
  stage: projects.stage,
  stageEnteredOn: projects.stageEnteredOn,
  departmentName: departments.name,
  landNeedSqm: projects.landNeedSqm,
  factoryNeedSqm: projects.factoryNeedSqm,
  expectedTaxFen: projects.expectedTaxFen,
  fixedInvestmentFen: projects.fixedInvestmentFen,
  isVisible: sql<boolean>`coalesce(${fullyVisibleProjects(actor)}, false)`,
  mayHold: can(actor, "landClaim.hold")
    ? sql<boolean>`coalesce(${projectsWithRight(actor, "parcel")}, false)`
    : sql<boolean>`false`,
  siteNeed: projectSiteNeeds,
});

function readRows(db: Database, actor: Actor) {
  const firm = db
    .select({ one: sql`1` })
    .from(siteClaims)
    .where(
      and(
        eq(siteClaims.projectId, projects.id),
        inArray(siteClaims.kind, ["allocated", "leased"]),
        isNull(siteClaims.endedOn),
      ),
    );
  return db
    .select(seekerColumns(actor))
    .from(projects)
    .innerJoin(departments, eq(departments.id, projects.departmentId))
    .leftJoin(projectSiteNeeds, eq(projectSiteNeeds.projectId, projects.id))
    .where(
      and(
        isNull(projects.deletedAt),
        eq(projects.standing, "normal"),
        inArray(projects.stage, seekingStages),
        notExists(firm),
      ),
    )
    .orderBy(asc(projects.code));
}

type Row = Awaited<ReturnType<typeof readRows>>[number];

/** A project of the park that looks for a site. Only where `isVisible` may its name and figures leave the server. */
export type Seeker = Omit<Row, "siteNeed"> & { need: SiteNeed; isEstimated: boolean };

/** Every open project without a firm site, whoever's it is, and how many of the reader's name no area at all. */
export async function readSeekers(
  db: Database,
  actor: Actor,
): Promise<{ seekers: Seeker[]; withoutNeed: number }> {
  const rows = await readRows(db, actor);
  const read = rows.map(({ siteNeed, ...row }) => ({ row, found: needOfProject(siteNeed, row) }));
  return {
    seekers: read.flatMap(({ row, found }) => (found ? [{ ...row, ...found }] : [])),
    withoutNeed: read.filter(({ row, found }) => found === null && row.isVisible).length,
  };
}
