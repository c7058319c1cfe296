import { flat, type MatrixRow } from "./matrix";
import type { World } from "./world";

const readers = ["officer", "departmentHead", "leader", "statistician", "landManager"] as const;
const editors = ["statistician"] as const;

const target = ({ planCode, indicatorId }: World) => ({
  planCode,
  indicatorId,
  version: null,
  baseYear: 2025,
  baseValue: 80,
  baseNote: null,
  targetYear: 2030,
  targetValue: 120,
  growthClaimBp: null,
  growthBasis: "none",
  measure: null,
  quote: null,
});

const indicator = {
  name: "税收",
  groupName: "综合实力",
  unit: "亿元",
  kind: "flow",
  isHigherBetter: true,
  decimals: 1,
  sort: 99,
};

const fact = {
  subjectKind: "park",
  subjectCode: "park",
  title: "规划面积",
  value: 39.1,
  unit: "平方公里",
  year: null,
  quote: "规划面积39.1平方公里",
};

const months = { startMonth: "2031-01", endMonth: "2035-12", sourceDocument: null };
const reason = "核对后更正";

const relation = ({ planCode, indicatorId }: World) => ({
  planCode,
  id: null,
  version: null,
  kind: "parts",
  title: "税收分项",
  resultUnit: null,
  note: null,
  terms: [
    { role: "whole", source: { from: "indicator", indicatorId, moment: "target" } },
    { role: "part", source: { from: "indicator", indicatorId, moment: "base" } },
  ],
});

/** Plans are read by those who work towards them and written by the statisticians. */
export const planRows: MatrixRow[] = [
  flat("plan.list", readers),
  flat("plan.get", readers, ({ planCode }) => ({ code: planCode })),
  flat("plan.evaluate", readers, ({ planCode }) => ({ code: planCode })),
  flat("plan.history", readers, ({ planCode }) => ({ code: planCode })),
  flat("plan.listObservations", readers),
  flat("plan.create", editors, () => ({
    code: "matrix-next",
    name: "下一规划",
    indicatorsFrom: null,
    ...months,
  })),
  flat("plan.update", editors, ({ planCode }) => ({
    code: planCode,
    version: 1,
    name: "矩阵规划",
    startMonth: "2026-01",
    endMonth: "2030-12",
    sourceDocument: null,
  })),
  flat("plan.setState", editors, ({ planCode }) => ({ code: planCode, version: 1, state: "closed", reason })),
  flat("plan.createIndicator", editors, () => ({ code: "matrixNext", ...indicator })),
  flat("plan.updateIndicator", editors, ({ indicatorId }) => ({ id: indicatorId, version: 1, ...indicator })),
  flat("plan.setIndicatorActivity", editors, ({ indicatorId }) => ({
    id: indicatorId,
    version: 1,
    isActive: false,
  })),
  flat("plan.setTarget", editors, target),
  flat("plan.setEvaluation", editors, ({ planCode, plannedIndicatorId }) => ({
    planCode,
    indicatorId: plannedIndicatorId,
    version: 1,
    evaluation: "按期完成",
  })),
  flat("plan.saveFact", editors, ({ planCode }) => ({ planCode, id: null, version: null, ...fact })),
  flat("plan.removeFact", editors, ({ planFactId }) => ({ id: planFactId, version: 1, reason })),
  flat("plan.saveRelation", editors, relation),
  flat("plan.removeRelation", editors, ({ planRelationId }) => ({ id: planRelationId, version: 1, reason })),
  flat("plan.recordObservation", editors, ({ indicatorId }) => ({
    indicatorId,
    period: "2026-10",
    value: 12.5,
    source: "统计月报",
  })),
  flat("plan.importObservations", editors, ({ indicatorId }) => ({
    rows: [{ indicatorId, period: "2026-09", value: 12.5, source: "统计月报" }],
  })),
  flat("plan.confirmObservations", editors, ({ foreignObservationId }) => ({
    observations: [{ id: foreignObservationId, version: 1 }],
  })),
  flat("plan.returnObservations", editors, ({ foreignObservationId }) => ({
    observations: [{ id: foreignObservationId, version: 1 }],
    reason,
  })),
  flat("plan.withdrawObservations", editors, ({ ownObservationId }) => ({
    observations: [{ id: ownObservationId, version: 1 }],
    reason,
  })),
];
