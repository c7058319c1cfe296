import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { projects, serviceRequests } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { seesAllEnterprises, visibleEnterprises } from "../enterprise/visible-enterprises";
import { anyOf, fullyVisibleProjects } from "../project/visible-projects";

/**
 * Which 诉求 exist for this person: those of the enterprises seen in full, unless they belong to a project that is not;
 * those given to one's department; those one took down.
 */
export function visibleRequests(actor: Actor): SQL {
  if (actor.kind !== "user") return sql`false`;
  if (seesAllEnterprises(actor)) return sql`true`;
  const ofSeenProject = sql`${serviceRequests.projectId} in (select ${projects.id} from ${projects} where ${fullyVisibleProjects(actor)})`;
  const parts = [
    and(
      visibleEnterprises(actor, serviceRequests.enterpriseId),
      or(isNull(serviceRequests.projectId), ofSeenProject),
    ),
    eq(serviceRequests.receivedBy, actor.userId),
    actor.departmentId ? eq(serviceRequests.departmentId, actor.departmentId) : undefined,
  ];
  return anyOf(...parts.filter((part) => part !== undefined));
}
