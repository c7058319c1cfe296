import type { Database } from "@/db/client";
import {
  comments,
  contacts,
  dictionaryItems,
  notifications,
  type ProjectRow,
  parcelClaims,
} from "@/db/schema";
import {
  buildDepartment,
  buildEnterprise,
  buildFundEntry,
  buildProject,
  buildUser,
} from "@/db/testing/builders";
import { buildIntent, buildParcel } from "@/db/testing/land-builders";
import { buildSubmittedStart } from "@/db/testing/milestone-builders";
import { buildClosing } from "@/db/testing/month-builders";
import { buildLease, buildUnit } from "@/db/testing/premises-builders";
import { buildServiceRequest } from "@/db/testing/service-builders";
import type { Actor, UserActor } from "@/domain/access/actor";
import { type Role, roles } from "@/domain/access/role";
import { hashPassword } from "../../session/password";
import { buildFile } from "../build-file";
import { buildLandFile } from "../build-land-file";
import { actorOf } from "../context";
import { buildGateRecords } from "./gate-world";
import { buildIdleWorld } from "./idle-world";
import { buildLandPlanWorld } from "./land-plan-world";
import { buildLandWork } from "./land-work";
import type { Asker } from "./matrix";
import { buildPlanWorld } from "./plan-world";
import { buildMeetings } from "./world-meetings";
import { buildMemberships } from "./world-people";

export const relations = [
  "own",
  "department",
  "elsewhere",
  "collaborator",
  "taskForceLead",
  "taskForceMember",
] as const;
/** Everybody's password. */
export const oldPassword = "Zijinshan#2026-old";

export type Relation = (typeof relations)[number];

async function buildClaim(db: Database, projectId: string, parcelId: string) {
  const row = { projectId, parcelId, kind: "held" as const, startedOn: "2026-11-02" };
  const [claim] = await db.insert(parcelClaims).values(row).returning();
  if (!claim) throw new Error("The claim was not made.");
  return claim;
}

async function buildDictionaryItem(db: Database) {
  const row = { kind: "terminationReason", code: "matrix", label: "矩阵原因" };
  const [item] = await db.insert(dictionaryItems).values(row).returning();
  if (!item) throw new Error("The item was not made.");
  return item;
}

/** Somebody of every role in one department. */
async function buildPeople(db: Database, departmentId: string, enterprises: Partial<Record<Role, string>>) {
  const passwordHash = await hashPassword(oldPassword);
  const people = new Map<Role, UserActor>();
  for (const role of roles) {
    const enterpriseId = enterprises[role] ?? null;
    people.set(role, actorOf(await buildUser(db, role, { departmentId, enterpriseId, passwordHash })));
  }
  return people;
}

/** The officer's comment on a project. */
async function buildComment(db: Database, projectId: string, authorId: string) {
  const [comment] = await db
    .insert(comments)
    .values({ projectId, authorId, content: "下周再谈" })
    .returning();
  if (!comment) throw new Error("The comment was not made.");
  return comment;
}

/** 开工 of every project, handed in by its owner. */
async function buildMilestones(db: Database, projects: Record<Relation, ProjectRow>) {
  const step = async (relation: Relation) =>
    (await buildSubmittedStart(db, projects[relation].id, projects[relation].ownerId)).id;
  return {
    own: await step("own"),
    department: await step("department"),
    elsewhere: await step("elsewhere"),
    collaborator: await step("collaborator"),
    taskForceLead: await step("taskForceLead"),
    taskForceMember: await step("taskForceMember"),
  } satisfies Record<Relation, string>;
}

/** A file of every project, handed in by its owner. */
async function buildFiles(db: Database, projects: Record<Relation, ProjectRow>) {
  const file = async (relation: Relation) => {
    const { id, ownerId } = projects[relation];
    return (await buildFile(db, { projectId: id, uploadedBy: ownerId ?? "" })).id;
  };
  return {
    own: await file("own"),
    department: await file("department"),
    elsewhere: await file("elsewhere"),
    collaborator: await file("collaborator"),
    taskForceLead: await file("taskForceLead"),
    taskForceMember: await file("taskForceMember"),
  } satisfies Record<Relation, string>;
}

/** An unread line for every person. */
async function buildNotifications(db: Database, people: ReadonlyMap<Role, UserActor>) {
  const rows = await db
    .insert(notifications)
    .values([...people.values()].map(({ userId }) => ({ userId, kind: "serviceRequest" as const })))
    .returning();
  return new Map(rows.map(({ userId, id }) => [userId, id]));
}

/**
 * One department with a person of every role, another department beside it. `own` is the officer's project that the agent
 * introduced, `department` a colleague's in the same department, `elsewhere` one of the other department that everybody
 * has left as a member; the last three are the other department's as well, with everybody in it who may stand in that
 * relation.
 */
export async function buildWorld(db: Database) {
  const [home, away] = [await buildDepartment(db), await buildDepartment(db)];
  const [agency, enterprise] = [await buildEnterprise(db), await buildEnterprise(db)];
  const people = await buildPeople(db, home.id, { agent: agency.id, enterpriseUser: enterprise.id });
  const person = (role: Role): UserActor => {
    const found = people.get(role);
    if (!found) throw new Error(`Nobody is ${role}.`);
    return found;
  };
  const colleague = await buildUser(db, "officer", { departmentId: home.id });
  const stranger = await buildUser(db, "officer", { departmentId: away.id });
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
    collaborator: await withContact({ departmentId: away.id, ownerId: stranger.id }),
    taskForceLead: await withContact({ departmentId: away.id, ownerId: stranger.id }),
    taskForceMember: await withContact({ departmentId: away.id, ownerId: stranger.id }),
  };
  const memberships = await buildMemberships(db, person, projects);
  const thrownAway = (deletedBy: string, values: Parameters<typeof buildProject>[1]) =>
    buildProject(db, { ...values, deletedAt: "2026-11-20T02:00:00Z", deletedBy, deleteReason: "重复登记" });
  const binned = {
    own: await thrownAway(person("officer").userId, {
      departmentId: home.id,
      ownerId: person("officer").userId,
    }),
    department: await thrownAway(colleague.id, { departmentId: home.id, ownerId: colleague.id }),
    elsewhere: await thrownAway(stranger.id, { departmentId: away.id, ownerId: stranger.id }),
  };
  const intents = {
    fresh: await buildIntent(db),
    own: await buildIntent(db, { state: "assigned", assignedTo: person("officer").userId }),
    colleague: await buildIntent(db, { state: "assigned", assignedTo: colleague.id }),
    stranger: await buildIntent(db, { state: "assigned", assignedTo: stranger.id }),
    enterprise: await buildIntent(db, { enterpriseUserId: person("enterpriseUser").userId }),
  };
  const unit = await buildUnit(db);
  const lease = await buildLease(db, { unitId: unit.id, tenantId: enterprise.id });
  const [parcel, spareParcel] = [await buildParcel(db), await buildParcel(db)];
  const fundEntries = {
    own: await buildFundEntry(db, { projectId: projects.own.id, proposedBy: person("officer").userId }),
    elsewhere: await buildFundEntry(db, { projectId: projects.elsewhere.id, proposedBy: stranger.id }),
  };
  const requests = {
    own: await buildServiceRequest(db, { enterpriseId: projects.own.investorId }),
    department: await buildServiceRequest(db, { enterpriseId: projects.department.investorId }),
    elsewhere: await buildServiceRequest(db, { enterpriseId: projects.elsewhere.investorId }),
    assigned: await buildServiceRequest(db, {
      enterpriseId: projects.elsewhere.investorId,
      departmentId: home.id,
    }),
  };
  const milestones = await buildMilestones(db, projects);
  const files = await buildFiles(db, projects);
  const gateRecords = await buildGateRecords(db, projects);
  const claim = await buildClaim(db, projects.own.id, parcel.id);
  const comment = await buildComment(db, projects.own.id, person("officer").userId);
  const notificationIds = await buildNotifications(db, people);
  const given = await buildMeetings(db, person, home, away, stranger);
  const planWorld = await buildPlanWorld(db, person("statistician").userId);
  const dictionaryItem = await buildDictionaryItem(db);
  const actor = (asker: Asker): Actor => (asker === "visitor" ? { kind: "visitor" } : person(asker));
  return {
    ...planWorld,
    ...(await buildIdleWorld(db, projects)),
    ...(await buildLandPlanWorld(db, parcel.id)),
    claim,
    dictionaryItem,
    home,
    away,
    agency,
    enterprise,
    person,
    actor,
    colleague,
    stranger,
    projects,
    binned,
    memberships,
    milestones,
    ...gateRecords,
    ...given,
    files,
    intents,
    requests,
    closing: await buildClosing(db, "2020-01"),
    comment,
    notificationIds,
    parcel,
    unit,
    lease,
    spareParcel,
    landWork: await buildLandWork(db, projects, parcel.id),
    landFile: await buildLandFile(db, { parcelId: parcel.id, uploadedBy: person("landManager").userId }),
    surveyFile: await buildLandFile(db, { kind: "survey", uploadedBy: person("landManager").userId }),
    fundEntries,
  };
}

export type World = Awaited<ReturnType<typeof buildWorld>>;
