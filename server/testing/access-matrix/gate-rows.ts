import { byRelation, flat, type MatrixRow } from "./matrix";
import type { World } from "./world";

type Held = "own" | "department" | "elsewhere";

// safe because byRelation passes the relation names written below
const held = (relation: string) => relation as Held;

const strangers = ["landManager", "reviewer"] as const;

/** What only the one who answers for the project may do: its owner and the head of its department. */
const decided = {
  own: { allow: ["officer", "departmentHead"] },
  department: { allow: ["departmentHead"] },
  elsewhere: { allow: [], notFound: ["departmentHead"] },
} as const;

/** The same of a row that does not exist for whoever does not see its project in full. */
const decidedUnseen = {
  own: decided.own,
  department: { allow: ["departmentHead"], notFound: ["officer"] },
  elsewhere: { allow: [], notFound: ["officer", "departmentHead"] },
} as const;

const byLeader = {
  own: { allow: ["leader"] },
  department: { allow: ["leader"] },
  elsewhere: { allow: ["leader"] },
} as const;

const request = (world: World, relation: string) => ({ id: world.terminations[held(relation)], version: 1 });

export const gateRows: MatrixRow[] = [
  flat("department.options", ["officer", "departmentHead", "leader"]),
  flat("setting.history", ["departmentHead", "leader", "statistician", "systemAdmin", "landManager"], () => ({
    key: "project.gates",
  })),
  ...byRelation("project.gate", (world, relation) => ({ id: world.projects[held(relation)].id, to: "R1" }), {
    own: { allow: ["officer", "departmentHead", "leader", "statistician"], notFound: strangers },
    department: { allow: ["departmentHead", "leader", "statistician"], notFound: ["agent", ...strangers] },
    elsewhere: {
      allow: ["leader", "statistician"],
      notFound: ["departmentHead", "agent", ...strangers],
    },
  }),
  ...byRelation("agreement.list", (world, relation) => ({ projectId: world.projects[held(relation)].id }), {
    own: { allow: ["officer", "departmentHead", "leader", "statistician"] },
    department: { allow: ["departmentHead", "leader", "statistician"] },
    elsewhere: { allow: ["leader", "statistician"], notFound: ["departmentHead"] },
  }),
  ...byRelation(
    "agreement.update",
    (world, relation) => ({
      id: world.agreements[held(relation)],
      version: 1,
      breachTerms: "逾期未开工的收回",
    }),
    decided,
  ),
  flat("termination.list", ["officer", "departmentHead", "leader"]),
  ...byRelation(
    "termination.request",
    (world, relation) => ({ projectId: world.projects[held(relation)].id, reasonCode: "investorWithdrew" }),
    decided,
  ),
  ...byRelation("termination.withdraw", request, decidedUnseen),
  ...byRelation(
    "termination.decide",
    (world, relation) => ({ ...request(world, relation), decision: "approve" }),
    byLeader,
  ),
];
