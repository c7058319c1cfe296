import { randomUUID } from "node:crypto";
import { byRelation, flat, type MatrixRow, outcomes } from "./matrix";
import type { World } from "./world";

type Relation = keyof World["binned"];

const at = (world: World, relation: string, where: "projects" | "binned" = "projects") => {
  // safe because byRelation passes the relation names written below
  return world[where][relation as Relation];
};

/** Done only by the owner and the head of the department. */
const answeredFor = {
  own: { allow: ["officer", "departmentHead"] },
  department: { allow: ["departmentHead"] },
  elsewhere: { allow: [], notFound: ["departmentHead"] },
} as const;

/** Taken back by whoever may move a project; that it was their own move is a rule of its own. */
const moved = {
  own: { allow: ["officer", "departmentHead", "leader", "statistician"] },
  department: { allow: ["departmentHead", "leader", "statistician"] },
  elsewhere: { allow: ["leader", "statistician"], notFound: ["departmentHead"] },
} as const;

const items = (world: World) => [{ id: world.projects.own.id, version: 1 }];

/** Deleting, restoring, undoing and changing many at once. */
export const mistakeRows: MatrixRow[] = [
  ...byRelation(
    "project.delete",
    (world, relation) => ({ id: at(world, relation).id, version: 1, reason: "重复登记" }),
    answeredFor,
  ),
  ...byRelation("project.restore", (world, relation) => ({ id: at(world, relation, "binned").id }), {
    own: { allow: ["officer", "departmentHead"] },
    department: { allow: ["departmentHead"], notFound: ["officer"] },
    elsewhere: { allow: [], notFound: ["officer", "departmentHead"] },
  }),
  flat("project.listDeleted", ["officer", "departmentHead"]),
  ...byRelation(
    "project.undoMove",
    (world, relation) => ({ id: at(world, relation).id, moveId: randomUUID() }),
    moved,
  ),
  flat("project.assignMany", ["departmentHead"], (world) => ({
    items: items(world),
    ownerId: world.colleague.id,
  })),
  flat("project.setNextStepMany", ["officer", "departmentHead"], (world) => ({
    items: items(world),
    nextStep: "上门走访",
    nextStepOn: "2026-12-01",
  })),
  flat("project.deleteMany", ["officer", "departmentHead"], (world) => ({
    items: items(world),
    reason: "清理重复线索",
  })),
  {
    procedure: "project.undoBatch",
    relation: "of nobody here",
    input: () => ({ batchId: randomUUID() }),
    outcomes: outcomes({ allow: [], notFound: ["officer", "departmentHead"] }),
  },
];
