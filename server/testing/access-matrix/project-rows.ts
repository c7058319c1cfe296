import { randomUUID } from "node:crypto";
import { byRelation, flat, type MatrixRow } from "./matrix";
import type { Relation, World } from "./world";

const at = (world: World, relation: string) => {
  // safe because byRelation passes the relation names written below
  return world.projects[relation as Relation];
};

const versioned = (world: World, relation: string) => ({ id: at(world, relation).id, version: 1 });

const strangers = ["landManager", "reviewer"] as const;

/** Seen by name, stage and 首报 unit at least; an officer's colleague row counts as seen. */
const seen = {
  own: { allow: ["officer", "departmentHead", "leader", "statistician", "agent"], notFound: strangers },
  department: {
    allow: ["officer", "departmentHead", "leader", "statistician"],
    notFound: ["agent", ...strangers],
  },
  elsewhere: {
    allow: ["officer", "leader", "statistician"],
    notFound: ["departmentHead", "agent", ...strangers],
  },
  collaborator: {
    allow: ["officer", "departmentHead", "leader", "statistician"],
    notFound: ["agent", ...strangers],
  },
  taskForceMember: {
    allow: ["officer", "departmentHead", "leader", "statistician", ...strangers],
    notFound: ["agent"],
  },
} as const;

/** Only the one who answers for the project: its owner and the head of its department. */
const decided = {
  own: { allow: ["officer", "departmentHead"] },
  department: { allow: ["departmentHead"] },
  elsewhere: { allow: [], notFound: ["departmentHead"] },
  collaborator: { allow: [] },
  taskForceLead: { allow: [] },
  taskForceMember: { allow: [] },
} as const;

/** Also by a 协办人 and the 专班组长. */
const changed = {
  ...decided,
  collaborator: { allow: ["officer", "departmentHead"] },
  taskForceLead: { allow: ["officer", "departmentHead"] },
} as const;

/** Also by the members of a 专班. */
const reported = { ...changed, taskForceMember: { allow: ["officer", "departmentHead"] } } as const;

/** Inner records: whoever sees the project in full and may read them. */
const readInFull = {
  own: { allow: ["officer", "departmentHead", "leader"], notFound: strangers },
  department: { allow: ["departmentHead", "leader"], notFound: strangers },
  elsewhere: { allow: ["leader"], notFound: ["departmentHead", ...strangers] },
  collaborator: { allow: ["officer", "departmentHead", "leader"], notFound: strangers },
  taskForceMember: { allow: ["officer", "departmentHead", "leader", ...strangers] },
} as const;

/** Contacts in full: not for the departments that only advise in a 专班. */
const revealed = {
  own: { allow: ["officer", "departmentHead", "leader"] },
  department: { allow: ["departmentHead", "leader"] },
  elsewhere: { allow: ["leader"], notFound: ["departmentHead"] },
  collaborator: { allow: ["officer", "departmentHead", "leader"] },
  taskForceMember: { allow: ["officer", "departmentHead", "leader"] },
} as const;

const newProject = () => ({
  id: randomUUID(),
  name: "精密减速机北方基地",
  summary: "年产精密减速机两万台",
  sourceChannel: "ownOutreach",
  industry: "advancedEquipment",
  investorName: "天津澜砺传动科技有限公司",
  contactName: "李敏",
  contactPhone: "13912345679",
});

const followUp = (world: World, relation: string) => ({
  id: randomUUID(),
  projectId: at(world, relation).id,
  kind: "call",
  content: "电话沟通用地需求",
  occurredOn: "2026-11-20",
});

export const projectRows: MatrixRow[] = [
  ...byRelation("investmentPlan.get", (world, relation) => ({ projectId: at(world, relation).id }), {
    own: { allow: ["officer", "departmentHead", "leader", "statistician"] },
    department: { allow: ["departmentHead", "leader", "statistician"], notFound: [] },
    elsewhere: { allow: ["leader", "statistician"], notFound: ["departmentHead"] },
    taskForceMember: { allow: ["officer", "departmentHead", "leader", "statistician"] },
  }),
  ...byRelation(
    "investmentPlan.save",
    (world, relation) => ({
      projectId: at(world, relation).id,
      from: [],
      years: [{ year: 2027, plannedFen: 100_000_000 }],
    }),
    changed,
  ),
  flat("project.list", ["officer", "departmentHead", "leader", "statistician", "agent", ...strangers]),
  flat("project.summary", ["officer", "departmentHead", "leader", "statistician", "agent", ...strangers]),
  flat("project.export", ["officer", "departmentHead", "leader", "statistician", "agent", ...strangers]),
  flat("project.board", ["officer", "departmentHead", "leader", "statistician", "agent", ...strangers]),
  flat("project.checkDuplicate", ["officer", "departmentHead", "agent"], () => ({
    investorName: "天津澜砺传动",
  })),
  flat("project.create", ["officer", "agent"], newProject),
  ...byRelation("project.get", (world, relation) => ({ id: at(world, relation).id }), seen),
  ...byRelation("project.timeline", (world, relation) => ({ id: at(world, relation).id }), {
    own: { allow: ["officer", "departmentHead", "leader", "statistician"], notFound: strangers },
    department: { allow: ["departmentHead", "leader", "statistician"], notFound: strangers },
    elsewhere: { allow: ["leader", "statistician"], notFound: ["departmentHead", ...strangers] },
    taskForceMember: { allow: ["officer", "departmentHead", "leader", "statistician", ...strangers] },
  }),
  ...byRelation(
    "project.update",
    (world, relation) => ({ ...versioned(world, relation), summary: "年产精密减速机三万台" }),
    changed,
  ),
  ...byRelation(
    "project.advance",
    (world, relation) => ({ ...versioned(world, relation), to: "R1" }),
    decided,
  ),
  ...byRelation(
    "project.changeStanding",
    (world, relation) => ({
      ...versioned(world, relation),
      to: "suspended",
      reason: "投资方内部调整",
      resumeOn: "2027-01-04",
    }),
    decided,
  ),
  ...byRelation(
    "project.assign",
    (world, relation) => ({ ...versioned(world, relation), ownerId: world.colleague.id, reason: "工作调整" }),
    {
      own: { allow: ["departmentHead"] },
      department: { allow: ["departmentHead"] },
      elsewhere: { allow: [], notFound: ["departmentHead"] },
      collaborator: { allow: [] },
      taskForceLead: { allow: [] },
    },
  ),
  ...byRelation("followUp.create", followUp, reported),
  ...byRelation(
    "followUp.setNextStep",
    (world, relation) => ({
      projectId: at(world, relation).id,
      nextStep: "电话回访",
      nextStepOn: "2026-11-27",
    }),
    reported,
  ),
  ...byRelation("followUp.list", (world, relation) => ({ projectId: at(world, relation).id }), readInFull),
  ...byRelation(
    "contact.reveal",
    (world, relation) => ({ projectId: at(world, relation).id, reason: "约见企业负责人" }),
    revealed,
  ),
  ...byRelation(
    "contact.update",
    (world, relation) => ({ projectId: at(world, relation).id, version: 1, title: "总经理" }),
    changed,
  ),
  flat("enterprise.search", ["officer", "departmentHead"], () => ({ q: "澜砺" })),
  flat("colleague.list", ["officer", "departmentHead", "leader"]),
];
