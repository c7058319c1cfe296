import { randomUUID } from "node:crypto";
import { byRelation, flat, type MatrixRow } from "./matrix";
import type { Relation, World } from "./world";

const at = (world: World, relation: string) => {
  // safe because byRelation passes the relation names written below
  return world.projects[relation as Relation];
};

const enterpriseId = (world: World, relation: string) => at(world, relation).investorId;

const contactId = (world: World, relation: string) => at(world, relation).contactId ?? randomUUID();

const strangers = ["landManager", "reviewer"] as const;

const readers = ["officer", "departmentHead", "leader", "statistician", ...strangers] as const;

/** Who sees one of its projects in full; a colleague's enterprise does not exist for an officer. */
const seen = {
  own: { allow: ["officer", "departmentHead", "leader", "statistician"], notFound: strangers },
  department: { allow: ["departmentHead", "leader", "statistician"], notFound: ["officer", ...strangers] },
  elsewhere: { allow: ["leader", "statistician"], notFound: ["officer", "departmentHead", ...strangers] },
  collaborator: { allow: ["officer", "departmentHead", "leader", "statistician"], notFound: strangers },
  taskForceMember: { allow: readers },
} as const;

const withoutStatistician = {
  own: { allow: ["officer", "departmentHead", "leader"], notFound: strangers },
  department: { allow: ["departmentHead", "leader"], notFound: ["officer", ...strangers] },
  elsewhere: { allow: ["leader"], notFound: ["officer", "departmentHead", ...strangers] },
  taskForceMember: { allow: ["officer", "departmentHead", "leader", ...strangers] },
} as const;

const revealed = {
  own: { allow: ["officer", "departmentHead", "leader"] },
  department: { allow: ["departmentHead", "leader"], notFound: ["officer"] },
  elsewhere: { allow: ["leader"], notFound: ["officer", "departmentHead"] },
  collaborator: { allow: ["officer", "departmentHead", "leader"] },
  taskForceMember: { allow: ["officer", "departmentHead", "leader"] },
} as const;

/** Whoever may change one of its projects; a 专班 member only reports. */
const changed = {
  own: { allow: ["officer", "departmentHead"] },
  department: { allow: ["departmentHead"], notFound: ["officer"] },
  elsewhere: { allow: [], notFound: ["officer", "departmentHead"] },
  collaborator: { allow: ["officer", "departmentHead"] },
  taskForceLead: { allow: ["officer", "departmentHead"] },
  taskForceMember: { allow: [] },
} as const;

const reported = { ...changed, taskForceMember: { allow: ["officer", "departmentHead"] } } as const;

const request = (world: World, relation: string) => {
  // safe because byRelation passes the relation names written below
  const { id, version } = world.requests[relation as keyof World["requests"]];
  return { id, version };
};

/** `assigned`: of another department's enterprise, given to the asker's. */
const handled = {
  own: { allow: ["officer", "departmentHead"] },
  department: { allow: ["departmentHead"], notFound: ["officer"] },
  elsewhere: { allow: [], notFound: ["officer", "departmentHead"] },
  assigned: { allow: ["officer", "departmentHead"] },
} as const;

export const enterpriseRows: MatrixRow[] = [
  flat("enterprise.list", readers),
  flat("enterprise.summary", readers),
  flat("serviceRequest.list", readers),
  flat("serviceRequest.options", ["officer", "departmentHead"]),
  ...byRelation("enterprise.get", (world, relation) => ({ id: enterpriseId(world, relation) }), seen),
  ...byRelation(
    "enterprise.files",
    (world, relation) => ({ enterpriseId: enterpriseId(world, relation) }),
    seen,
  ),
  ...byRelation(
    "enterprise.followUps",
    (world, relation) => ({ enterpriseId: enterpriseId(world, relation) }),
    withoutStatistician,
  ),
  ...byRelation(
    "enterprise.update",
    (world, relation) => ({ id: enterpriseId(world, relation), version: 1, staffCount: 120 }),
    changed,
  ),
  ...byRelation("contact.list", (world, relation) => ({ enterpriseId: enterpriseId(world, relation) }), seen),
  ...byRelation(
    "contact.add",
    (world, relation) => ({
      id: randomUUID(),
      enterpriseId: enterpriseId(world, relation),
      name: "周文",
      phone: "13912345670",
    }),
    changed,
  ),
  ...byRelation(
    "contact.updateOfEnterprise",
    (world, relation) => ({ id: contactId(world, relation), version: 1, title: "总经理" }),
    changed,
  ),
  ...byRelation(
    "contact.revealOfEnterprise",
    (world, relation) => ({ id: contactId(world, relation), reason: "约考察时间" }),
    revealed,
  ),
  ...byRelation(
    "serviceRequest.create",
    (world, relation) => ({
      id: randomUUID(),
      enterpriseId: enterpriseId(world, relation),
      kind: "utilities",
      title: "厂区临时用电扩容",
      content: "设备进场后现有变压器容量不足。",
    }),
    reported,
  ),
  ...byRelation(
    "serviceRequest.answer",
    (world, relation) => ({ ...request(world, relation), answer: "已协调供电部门，下周现场勘查。" }),
    handled,
  ),
  ...byRelation("serviceRequest.close", request, handled),
];
