import { and, eq, exists, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { parcelClaims, parcels, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { suppliedStates } from "@/domain/idle-land/records";
import { fullyVisibleProjects } from "../project/visible-projects";

const ownGround = (actor: Actor) =>
  new QueryBuilder()
    .select({ one: sql`1` })
    .from(parcelClaims)
    .innerJoin(projects, eq(projects.id, parcelClaims.projectId))
    .where(
      and(
        eq(parcelClaims.parcelId, sql`${parcels}.id`),
        eq(parcelClaims.kind, "allocated"),
        isNull(parcelClaims.endedOn),
        fullyVisibleProjects(actor),
      ),
    );

/** Every supplied parcel, for what is nobody's view: the reminders. */
export const everySupplied: SQL =
  and(inArray(parcels.state, suppliedStates), isNull(parcels.retiredOn)) ?? sql`true`;

/** Supplied land whose flag this person may read: the whole park's, for an officer that of their own projects. */
export function visibleSupplied(actor: Actor): SQL {
  if (actor.kind !== "user") return sql`false`;
  if (actor.role !== "officer") return everySupplied;
  return and(everySupplied, exists(ownGround(actor))) ?? sql`false`;
}

export const isLandManager = (actor: Actor): boolean => actor.kind === "user" && actor.role === "landManager";
