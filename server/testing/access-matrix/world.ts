import type { Database } from "@/db/client";
import { contacts } from "@/db/schema";
import {
  buildDepartment,
  buildEnterprise,
  buildFundEntry,
  buildProject,
  buildUser,
} from "@/db/testing/builders";
import { buildIntent, buildParcel } from "@/db/testing/land-builders";
import type { Actor, UserActor } from "@/domain/access/actor";
import { type Role, roles } from "@/domain/access/role";
import { actorOf } from "../context";
import type { Asker } from "./matrix";

export const relations = ["own", "department", "elsewhere"] as const;
export type Relation = (typeof relations)[number];

/**
 * One department with a person of every role, another department beside it. `own` is the officer's project that the agent
 * introduced, `department` a colleague's in the same department, `elsewhere` one of the other department.
 */
export async function buildWorld(db: Database) {
  const [home, away] = [await buildDepartment(db), await buildDepartment(db)];
  const [agency, enterprise] = [await buildEnterprise(db), await buildEnterprise(db)];
  const people = new Map<Role, UserActor>();
  for (const role of roles) {
    const enterpriseId = role === "agent" ? agency.id : role === "enterpriseUser" ? enterprise.id : null;
    people.set(role, actorOf(await buildUser(db, role, { departmentId: home.id, enterpriseId })));
  }
  const person = (role: Role): UserActor => {
    const found = people.get(role);
    if (!found) throw new Error(`Nobody is ${role}.`);
    return found;
  };
  const colleague = await buildUser(db, "officer", { departmentId: home.id });
  const stranger = await buildUser(db, "officer", { departmentId: away.id });
  const spare = await buildUser(db, "auditAdmin", { departmentId: away.id });
  const withContact = async (values: Parameters<typeof buildProject>[1]) => {
    const investor = await buildEnterprise(db);
    const [contact] = await db
      .insert(contacts)
      .values({ enterpriseId: investor.id, name: "李敏", phone: "13912345678" })
      .returning();
    return buildProject(db, {
      investorId: investor.id,
      investorName: investor.name,
      contactId: contact?.id,
      ...values,
    });
  };
  const projects = {
    own: await withContact({ departmentId: home.id, ownerId: person("officer").userId, agencyId: agency.id }),
    department: await withContact({ departmentId: home.id, ownerId: colleague.id }),
    elsewhere: await withContact({ departmentId: away.id, ownerId: stranger.id }),
  };
  const intents = {
    fresh: await buildIntent(db),
    own: await buildIntent(db, { state: "assigned", assignedTo: person("officer").userId }),
    colleague: await buildIntent(db, { state: "assigned", assignedTo: colleague.id }),
    stranger: await buildIntent(db, { state: "assigned", assignedTo: stranger.id }),
    enterprise: await buildIntent(db, { enterpriseUserId: person("enterpriseUser").userId }),
  };
  const parcel = await buildParcel(db);
  const fundEntries = {
    own: await buildFundEntry(db, { projectId: projects.own.id, proposedBy: person("officer").userId }),
    elsewhere: await buildFundEntry(db, { projectId: projects.elsewhere.id, proposedBy: stranger.id }),
  };
  const actor = (asker: Asker): Actor => (asker === "visitor" ? { kind: "visitor" } : person(asker));
  return {
    home,
    away,
    agency,
    enterprise,
    person,
    actor,
    colleague,
    stranger,
    spare,
    projects,
    intents,
    parcel,
    fundEntries,
  };
}

export type World = Awaited<ReturnType<typeof buildWorld>>;
