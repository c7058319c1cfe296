import { defaultCountingRules } from "@/domain/counting/default-rules";
import { byRelation, flat, type MatrixRow } from "./matrix";
import type { World } from "./world";

type Held = "own" | "department" | "elsewhere";

// safe because byRelation passes the relation names written below
const held = (relation: string) => relation as Held;

const byStatistician = {
  own: { allow: ["statistician"] },
  department: { allow: ["statistician"] },
  elsewhere: { allow: ["statistician"] },
} as const;

const readers = {
  own: { allow: ["officer", "departmentHead", "leader", "statistician"] },
  department: { allow: ["departmentHead", "leader", "statistician"] },
  elsewhere: { allow: ["leader", "statistician"], notFound: ["departmentHead"] },
} as const;

const takenBack = (world: World, relation: string) => ({
  id: world.agreements[held(relation)],
  version: 1,
  reason: "合同未生效",
});

const ofProject = (world: World, relation: string) => ({ projectId: world.projects[held(relation)].id });

export const countingRows: MatrixRow[] = [
  flat("countingRule.words", ["officer", "departmentHead", "leader", "statistician"]),
  flat("countingRule.dryRun", ["statistician"], () => ({ rules: defaultCountingRules })),
  ...byRelation("countingRuling.list", ofProject, readers),
  ...byRelation(
    "countingRuling.decide",
    (world, relation) => ({
      ...ofProject(world, relation),
      ruleId: "RULED_GOVERNMENT",
      shareBp: 0,
      reason: "财政资金占比过半",
    }),
    byStatistician,
  ),
  ...byRelation(
    "countingRuling.end",
    (world, relation) => ({ id: world.rulings[held(relation)], version: 1, reason: "资金来源已调整" }),
    byStatistician,
  ),
  ...byRelation("agreement.void", takenBack, byStatistician),
  ...byRelation("agreement.reverse", takenBack, byStatistician),
  ...byRelation(
    "agreement.setFiles",
    (world, relation) => ({ id: world.agreements[held(relation)], version: 1, fileIds: [] }),
    {
      own: { allow: ["officer", "departmentHead"] },
      department: { allow: ["departmentHead"] },
      elsewhere: { allow: [], notFound: ["departmentHead"] },
    },
  ),
];
