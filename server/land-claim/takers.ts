import { and, asc, eq, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { departments, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { projectsWithRight } from "../project/rights";
import { allOf, visibleProjects } from "../project/visible-projects";
import { isLandManager, type LoadedClaim } from "./load-claim";
import { siteClaims } from "./site-claims";

const mostOffered = 200;

/** A project of this day's queue for the place. */
const isQueued = ({ subject, placeId }: LoadedClaim, today: string): SQL<boolean> =>
  sql<boolean>`exists (select 1 from ${siteClaims} where ${and(
    eq(siteClaims.subject, subject),
    eq(siteClaims.placeId, placeId),
    eq(siteClaims.projectId, projects.id),
    eq(siteClaims.kind, "held"),
    isNull(siteClaims.endedOn),
  )} and (${siteClaims.expiresOn} is null or ${siteClaims.expiresOn} >= ${today}::date))`;

/**
 * Who may take a claim over: to their own side a project's owner or head; the land manager to a project of the same
 * investor or one that stands in the queue.
 */
export function readTakers(db: Database | Transaction, actor: Actor, claim: LoadedClaim, today: string) {
  const offered = isLandManager(actor)
    ? allOf(
        isNull(projects.deletedAt),
        or(eq(projects.investorId, claim.investorId), isQueued(claim, today)) ?? sql`false`,
      )
    : projectsWithRight(actor, "parcel");
  return db
    .select({
      id: projects.id,
      code: projects.code,
      departmentName: departments.name,
      name: sql<string | null>`case when ${visibleProjects(actor)} then ${projects.name} end`,
      ownerId: projects.ownerId,
      isQueued: isQueued(claim, today),
    })
    .from(projects)
    .innerJoin(departments, eq(departments.id, projects.departmentId))
    .where(and(offered, eq(projects.standing, "normal"), ne(projects.id, claim.projectId)))
    .orderBy(asc(projects.code))
    .limit(mostOffered);
}

export type TakerRow = Awaited<ReturnType<typeof readTakers>>[number];
