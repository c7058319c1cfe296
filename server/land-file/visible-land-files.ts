import { and, eq, exists, isNull, or, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { landFiles, parcelClaims, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { fullyVisibleProjects } from "../project/visible-projects";

const ownGround = (actor: Actor) =>
  new QueryBuilder()
    .select({ one: sql`1` })
    .from(parcelClaims)
    .innerJoin(projects, eq(projects.id, parcelClaims.projectId))
    .where(
      and(
        eq(parcelClaims.parcelId, landFiles.parcelId),
        eq(parcelClaims.kind, "allocated"),
        isNull(parcelClaims.endedOn),
        fullyVisibleProjects(actor),
      ),
    );

/** Papers of a parcel are for its readers; those of an idle-land case only for who handles it and whose project it is. */
export function visibleLandFiles(actor: Actor): SQL {
  if (actor.kind !== "user") return sql`false`;
  if (actor.role !== "officer") return sql`true`;
  const isOfNoCase = and(isNull(landFiles.caseId), isNull(landFiles.stepId));
  return or(isOfNoCase, exists(ownGround(actor))) ?? sql`false`;
}
