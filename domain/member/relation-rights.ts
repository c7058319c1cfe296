import type { Role } from "@/domain/access/role";
import type { MemberRelation } from "./relation";

/** How a person may stand to a project: `head` of its department, `park` whoever sees the whole park by role. */
export const projectRelations = [
  "owner",
  "head",
  "park",
  "collaborator",
  "taskForceLead",
  "taskForceMember",
  "sponsorLeader",
  "firstReporter",
  "firstTalker",
] as const;

export type ProjectRelation = (typeof projectRelations)[number];

/** What a relation may give beyond the sight of name and stage; the role must hold the permission as well. */
export const projectRights = [
  "see",
  "revealContact",
  "comment",
  "followUp",
  "upload",
  "milestone",
  "wait",
  "update",
  "manageMembers",
  "fund",
  "agreement",
  "parcel",
  "advance",
  "assign",
  "delete",
] as const;

export type ProjectRight = (typeof projectRights)[number];

const support = ["see", "revealContact", "comment", "followUp", "upload"] as const;
const work = [...support, "milestone", "wait", "update"] as const;

/**
 * What each relation gives (domain.md 1.5, 1.6b). The owner answers for the project: moving it on, its standing, its
 * money, contract and land are the owner's and the head's alone, so that 首谈 responsibility stays with one person; a
 * 协办人 does the daily work beside them, a 专班组长 also says who is in the 专班, a 专班成员 reports and hands in
 * papers. 包联领导 sees by role and is told when something is stuck. 首报人 and 首谈人 keep their name on the project;
 * once it belongs to a colleague that gives no sight. `park` is limited by the role alone, but who is in a project is
 * said by those who carry it.
 */
export const relationRights: Readonly<Record<ProjectRelation, readonly ProjectRight[]>> = {
  owner: projectRights.filter((right) => right !== "assign"),
  head: projectRights,
  park: projectRights.filter((right) => right !== "manageMembers"),
  collaborator: work,
  taskForceLead: [...work, "manageMembers"],
  taskForceMember: support,
  sponsorLeader: ["see", "comment"],
  firstReporter: [],
  firstTalker: [],
};

/** Everything that a person's relations to one project give together. */
export const rightsFrom = (relations: readonly ProjectRelation[]): readonly ProjectRight[] =>
  projectRights.filter((right) => relations.some((relation) => relationRights[relation].includes(right)));

/** Which relations of a membership give a right. */
export const memberRelationsGiving = (right: ProjectRight): readonly MemberRelation[] =>
  (["collaborator", "taskForceLead", "taskForceMember", "sponsorLeader"] as const).filter((relation) =>
    relationRights[relation].includes(right),
  );

/**
 * Whom a membership may be given to: 协办 is the work of 招商, a 专班 takes in the departments it needs, 包联 is a
 * leader's. A 统计核定岗 advises in a 专班 but never leads one, since who confirms may not carry (domain.md 1.6b).
 */
export const eligibleRoles: Readonly<Record<MemberRelation, readonly Role[]>> = {
  collaborator: ["officer", "departmentHead"],
  taskForceLead: ["officer", "departmentHead", "leader"],
  taskForceMember: ["officer", "departmentHead", "landManager", "reviewer", "statistician"],
  sponsorLeader: ["leader"],
};

/** Whether somebody of this role may stand in this relation. */
export const mayBeMember = (role: Role, relation: MemberRelation): boolean =>
  eligibleRoles[relation].includes(role);
