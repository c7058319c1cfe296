import { randomUUID } from "node:crypto";
import { byRelation, flat, type MatrixRow } from "./matrix";
import type { Relation, World } from "./world";

// safe because byRelation passes the relation names written below
const projectId = (world: World, relation: string) => world.projects[relation as Relation].id;

const entry = (world: World, relation: string) =>
  relation === "own" ? world.fundEntries.own : world.fundEntries.elsewhere;

const fund = (world: World, relation: string) => ({
  projectId: projectId(world, relation),
  category: "equipment",
  evidenceKind: "bankSlip",
  evidenceNo: "JZD-20261120-001",
  occurredOn: "2026-11-20",
  amountOriginal: "1000000",
  sourceRegionCode: "110108",
  fileIds: [randomUUID()],
});

const agreement = (world: World, relation: string) => ({
  projectId: projectId(world, relation),
  kind: "framework",
  signedOn: "2026-11-20",
  statMonth: "2026-11",
  amountFen: 1_000_000_000,
});

/** Money is proposed by whoever carries the project; what isn't seen in full doesn't exist here. */
const carried = {
  own: { allow: ["officer", "departmentHead"] },
  department: { allow: ["departmentHead"] },
  elsewhere: { allow: [], notFound: ["departmentHead"] },
  collaborator: { allow: [] },
  taskForceLead: { allow: [] },
  taskForceMember: { allow: [] },
} as const;

const decided = { own: { allow: ["statistician"] }, elsewhere: { allow: ["statistician"] } } as const;

export const amountRows: MatrixRow[] = [
  flat("amount.list", ["officer", "departmentHead", "leader", "statistician"]),
  flat("amount.summary", ["officer", "departmentHead", "leader", "statistician"]),
  flat("amount.export", ["officer", "departmentHead", "leader", "statistician"]),
  flat("cockpit.overview", ["departmentHead", "leader", "statistician"]),
  flat("flow.conversion", ["departmentHead", "leader", "statistician"]),
  flat("flow.durations", ["departmentHead", "leader", "statistician"]),
  flat("flow.week", ["departmentHead", "leader", "statistician"]),
  flat("flow.changes", ["departmentHead", "leader", "statistician"]),
  flat("forecast.get", ["departmentHead", "leader", "statistician"]),
  flat("forecast.path", ["departmentHead", "leader", "statistician"]),
  flat("forecast.backTest", ["departmentHead", "leader", "statistician"]),
  ...byRelation("agreement.record", agreement, carried),
  ...byRelation("fund.propose", fund, carried),
  ...byRelation("fund.save", (world, relation) => ({ projectId: projectId(world, relation) }), carried),
  ...byRelation("fund.list", (world, relation) => ({ projectId: projectId(world, relation) }), {
    own: { allow: ["officer", "departmentHead", "leader", "statistician"] },
    department: { allow: ["departmentHead", "leader", "statistician"] },
    elsewhere: { allow: ["leader", "statistician"], notFound: ["departmentHead"] },
  }),
  ...byRelation("fund.delete", (world, relation) => ({ id: entry(world, relation).id, version: 1 }), {
    own: { allow: ["officer", "departmentHead"] },
    elsewhere: { allow: [], notFound: ["officer", "departmentHead"] },
  }),
  flat("exchangeRate.list", ["officer", "departmentHead", "leader", "statistician"], () => ({ year: 2026 })),
  flat("exchangeRate.newest", ["officer", "departmentHead", "leader", "statistician"]),
  flat("exchangeRate.record", ["statistician"], () => ({
    source: "中国人民银行",
    rates: [{ statMonth: "2026-10", currency: "USD", rate: "7.0123" }],
  })),
  ...byRelation("fixedInvestment.list", (world, relation) => ({ projectId: projectId(world, relation) }), {
    own: { allow: ["officer", "departmentHead", "leader", "statistician"] },
    department: { allow: ["departmentHead", "leader", "statistician"] },
    elsewhere: { allow: ["leader", "statistician"], notFound: ["departmentHead"] },
  }),
  ...byRelation(
    "fixedInvestment.record",
    (world, relation) => ({
      projectId: projectId(world, relation),
      statMonth: "2026-10",
      amountFen: 100_000_000,
      reportNo: "GT202610-001",
    }),
    {
      own: { allow: ["statistician"] },
      department: { allow: ["statistician"] },
      elsewhere: { allow: ["statistician"] },
    },
  ),
  ...byRelation("fund.get", (world, relation) => ({ id: entry(world, relation).id }), {
    own: { allow: ["officer", "departmentHead", "leader", "statistician"] },
    elsewhere: { allow: ["leader", "statistician"], notFound: ["officer", "departmentHead"] },
  }),
  ...byRelation(
    "fund.confirm",
    (world, relation) => ({ id: entry(world, relation).id, version: 1, statMonth: "2026-11" }),
    decided,
  ),
  ...byRelation(
    "fund.return",
    (world, relation) => ({ id: entry(world, relation).id, version: 1, reason: "凭证号码不清" }),
    decided,
  ),
  ...byRelation(
    "fund.reverse",
    (world, relation) => ({ id: entry(world, relation).id, version: 1, reason: "凭证作废" }),
    decided,
  ),
];
