import { eq, inArray, type SQL } from "drizzle-orm";
import { projects } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { CockpitOverviewInput } from "@/domain/cockpit/overview.schema";
import { allOf, fullyVisibleProjects } from "../project/visible-projects";
import type { CounterScope } from "./counter-lines";

const seesAll = (actor: Actor): boolean =>
  actor.kind === "user" && (actor.role === "leader" || actor.role === "statistician");

const heads = (actor: Actor, departmentId: string | undefined): boolean =>
  actor.kind === "user" &&
  actor.role === "departmentHead" &&
  departmentId !== undefined &&
  actor.departmentId === departmentId;

type Narrowed = Pick<CockpitOverviewInput, "departmentId" | "industries" | "zones">;

/**
 * Where this person's figures are read from. The cells hold whole departments; for a head without a department of their own
 * it is project by project, under the same predicate as every list.
 */
export function counterScope(actor: Actor, input: Narrowed): CounterScope {
  const { departmentId, industries = [], zones = [] } = input;
  if (seesAll(actor) || heads(actor, departmentId)) {
    return { kind: "cells", departmentId: departmentId ?? null, industries, zones };
  }
  return { kind: "facts", projects: projectsMeant(actor, input) };
}

/** The projects the figures are about, as a condition on the table itself. */
export function projectsMeant(actor: Actor, { departmentId, industries, zones }: Narrowed): SQL {
  return allOf(
    fullyVisibleProjects(actor),
    departmentId ? eq(projects.departmentId, departmentId) : undefined,
    industries?.length ? inArray(projects.industry, industries) : undefined,
    zones?.length ? inArray(projects.zone, zones) : undefined,
  );
}
