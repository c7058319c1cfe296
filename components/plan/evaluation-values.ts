import type { Tone } from "@/components/ui/tone";
import type { EvaluationVerdict } from "@/domain/plan/evaluation";
import type { EvaluationRow, PlanEvaluation } from "@/domain/plan/evaluation.schema";
import { indicatorValue } from "./indicator-values";

export const evaluationTones: Record<EvaluationVerdict, Tone> = {
  reached: "plan",
  missed: "breached",
  redLineMet: "plan",
  redLineMissed: "breached",
  underway: "accent",
  noData: "behind",
  noTarget: "paused",
  hidden: "paused",
};

export type EvaluationPair = {
  id: string;
  name: string;
  unit: string;
  groupName: string;
  left: EvaluationRow | null;
  right: EvaluationRow | null;
};

/** Rows of two plans beside each other, one line an indicator, in the order of the first. */
export function pairRows(left: PlanEvaluation, right: PlanEvaluation | null): EvaluationPair[] {
  const others = right?.rows ?? [];
  const both = [...left.rows, ...others.filter(({ id }) => left.rows.every((row) => row.id !== id))];
  return both.map(({ id, name, unit, groupName }) => ({
    id,
    name,
    unit,
    groupName,
    left: left.rows.find((row) => row.id === id) ?? null,
    right: others.find((row) => row.id === id) ?? null,
  }));
}

/** 超 3.8亿元, 差 8.4亿元; nothing where there is no difference to speak of. */
export function gapText(row: EvaluationRow): string {
  if (row.difference === null || row.target?.isRedLine) return "";
  if (row.difference === 0) return "正好完成";
  const size = `${indicatorValue(row, Math.abs(row.difference))}${row.unit === "%" ? "个百分点" : row.unit}`;
  return row.difference > 0 ? `超 ${size}` : `差 ${size}`;
}
