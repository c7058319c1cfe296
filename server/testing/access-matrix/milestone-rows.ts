import { byRelation, flat, type MatrixRow } from "./matrix";
import type { Relation, World } from "./world";

// safe because byRelation passes the relation names written below
const projectId = (world: World, relation: string) => world.projects[relation as Relation].id;

/** 开工 of the project, handed in by its owner. */
const step = (world: World, relation: string) => ({ id: world.milestones[relation as Relation], version: 1 });

const strangers = ["landManager", "reviewer"] as const;
const park = ["leader", "statistician"] as const;

const seenInFull = {
  own: { allow: ["officer", "departmentHead", ...park], notFound: strangers },
  department: { allow: ["departmentHead", ...park], notFound: strangers },
  elsewhere: { allow: park, notFound: ["departmentHead", ...strangers] },
  collaborator: { allow: ["officer", "departmentHead", ...park], notFound: strangers },
  taskForceMember: { allow: ["officer", "departmentHead", ...park, ...strangers] },
} as const;

/** By the owner, the head, a 协办人 and the 专班组长; members of a 专班 only look. */
const written = {
  own: { allow: ["officer", "departmentHead"] },
  department: { allow: ["departmentHead"] },
  elsewhere: { allow: [], notFound: ["departmentHead"] },
  collaborator: { allow: ["officer", "departmentHead"] },
  taskForceLead: { allow: ["officer", "departmentHead"] },
  taskForceMember: { allow: [] },
} as const;

/** Only by the head of the project's own department, membership or not. */
const reviewed = {
  own: { allow: ["departmentHead"] },
  department: { allow: ["departmentHead"] },
  elsewhere: { allow: [], notFound: ["departmentHead"] },
  collaborator: { allow: [] },
  taskForceLead: { allow: [] },
} as const;

const voided = {
  own: { allow: ["officer", "departmentHead", "statistician"] },
  department: { allow: ["departmentHead", "statistician"] },
  elsewhere: { allow: ["statistician"], notFound: ["departmentHead"] },
  collaborator: { allow: ["officer", "departmentHead", "statistician"] },
  taskForceMember: { allow: ["statistician"] },
} as const;

const readers = ["officer", "departmentHead", ...park, ...strangers] as const;

export const milestoneRows: MatrixRow[] = [
  ...byRelation(
    "milestone.list",
    (world, relation) => ({ projectId: projectId(world, relation) }),
    seenInFull,
  ),
  flat("milestone.lanes", readers),
  flat("milestone.queue", readers),
  flat("milestone.blockers", readers),
  flat("milestone.summary", readers),
  ...byRelation(
    "milestone.save",
    (world, relation) => ({
      projectId: projectId(world, relation),
      code: "projectFiling",
      version: 0,
      plannedOn: "2026-12-18",
    }),
    written,
  ),
  ...byRelation("milestone.submit", step, written),
  ...byRelation(
    "milestone.review",
    (world, relation) => ({ ...step(world, relation), decision: "approve" }),
    reviewed,
  ),
  ...byRelation(
    "milestone.confirm",
    (world, relation) => ({ ...step(world, relation), decision: "confirm" }),
    { own: { allow: ["statistician"] }, elsewhere: { allow: ["statistician"] } },
  ),
  ...byRelation(
    "milestone.void",
    (world, relation) => ({ ...step(world, relation), reason: "日期登记有误" }),
    voided,
  ),
];
