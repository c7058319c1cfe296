import { and, eq, exists, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { parcelClaims, parcels, projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { LedgerPhase } from "@/domain/idle-land/facts";
import type { ParcelState } from "@/domain/land/parcel-state";
import { fullyVisibleProjects } from "../project/visible-projects";

/** 已供: from the signed contract on, with what the ledger says of building. */
const phaseOf: Partial<Record<ParcelState, LedgerPhase>> = {
  contracted: "supplied",
  delivered: "supplied",
  started: "started",
  building: "started",
  completed: "completed",
  inProduction: "completed",
  inUse: "completed",
};

export const ledgerPhase = (state: ParcelState): LedgerPhase => phaseOf[state] ?? "supplied";

// safe because the keys of `phaseOf` are parcel states
export const suppliedStates = Object.keys(phaseOf) as ParcelState[];

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
