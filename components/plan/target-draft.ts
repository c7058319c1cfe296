import type { IndicatorTarget } from "@/domain/plan/audit";
import type { PlanDetail, PlanIndicator } from "@/domain/plan/plan.schema";
import type { DraftValue } from "@/lib/draft-storage";
import { absent } from "@/lib/format/number";
import { planFieldText } from "@/lib/text/plans";
import { changeValueText } from "./plan-words";
import { readNumber, writeNumber } from "./read-number";

type Plan = PlanDetail["plan"];

/** What the target form holds: text as typed, and the plan's three yes-or-no statements. */
export function targetDraftOf(plan: Plan, { target }: PlanIndicator) {
  return {
    baseYear: writeNumber(target?.baseYear ?? Number(plan.startMonth.slice(0, 4)) - 1),
    baseValue: writeNumber(target?.baseValue ?? null),
    baseNote: target?.baseNote ?? "",
    targetYear: writeNumber(target?.targetYear ?? Number(plan.endMonth.slice(0, 4))),
    targetValue: writeNumber(target?.targetValue ?? null),
    growthPercent: target?.growthClaimBp === null || !target ? "" : String(target.growthClaimBp / 100),
    growthBasis: target?.growthBasis ?? "none",
    measure: target?.measure ?? "",
    quote: target?.quote ?? "",
    isRedLine: target?.isRedLine ?? false,
    isLowerBound: target?.isLowerBound ?? false,
    isBaseComparable: target?.isBaseComparable ?? true,
  };
}

export type TargetDraft = ReturnType<typeof targetDraftOf>;

export function targetInputOf(plan: Plan, indicator: PlanIndicator, draft: TargetDraft) {
  const { growthPercent, ...rest } = draft;
  const percent = readNumber(growthPercent, "%");
  return {
    ...rest,
    planCode: plan.code,
    indicatorId: indicator.id,
    baseYear: readNumber(draft.baseYear, "年"),
    baseValue: readNumber(draft.baseValue, indicator.unit),
    baseNote: draft.baseNote.trim() || null,
    targetYear: readNumber(draft.targetYear, "年"),
    targetValue: readNumber(draft.targetValue, indicator.unit),
    growthClaimBp: percent === null || draft.growthBasis === "none" ? null : Math.round(percent * 100),
    measure: draft.measure || null,
    quote: draft.quote.trim() || null,
  };
}

const yesNo = (value: boolean): string => (value ? "是" : "否");

/** The draft as texts, for what the browser keeps. */
export const keptOf = (draft: TargetDraft): DraftValue =>
  Object.fromEntries(Object.entries(draft).map(([name, value]) => [name, String(value)]));

/** What was kept, for the fields the form still has. */
export function restored(draft: TargetDraft, kept: DraftValue): Partial<TargetDraft> {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([name, value]) => {
      const text = kept[name];
      return text === undefined ? [] : [[name, typeof value === "boolean" ? text === "true" : text]];
    }),
  );
}

function fieldWords(name: keyof TargetDraft, value: string | boolean): string {
  if (typeof value === "boolean") return yesNo(value);
  if (value === "") return absent;
  if (name === "growthPercent") return `${value}%`;
  return changeValueText(name, value);
}

/** Fields another person changed, with what holds now and what was typed. */
export function clashWords(theirs: readonly string[], stored: TargetDraft, draft: TargetDraft) {
  // safe because the names of a draft are its own keys
  const names = (Object.keys(draft) as (keyof TargetDraft)[]).filter((name) => theirs.includes(name));
  return names.map((name) => ({
    name: planFieldText(name === "growthPercent" ? "growthClaimBp" : name),
    now: fieldWords(name, stored[name]),
    mine: fieldWords(name, draft[name]),
  }));
}

const known = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

/** The draft as the audit reads it; null while a figure can't be read. */
export function auditableOf(
  plan: Plan,
  indicator: PlanIndicator,
  draft: TargetDraft,
): IndicatorTarget | null {
  const input = targetInputOf(plan, indicator, draft);
  const figures = [input.baseYear, input.baseValue, input.targetYear, input.targetValue, input.growthClaimBp];
  if (figures.some((value) => value !== null && !Number.isFinite(value)) || input.targetYear === null)
    return null;
  return {
    kind: indicator.kind,
    baseValue: known(input.baseValue),
    baseYear: known(input.baseYear),
    targetValue: known(input.targetValue),
    targetYear: input.targetYear,
    growthClaimBp: known(input.growthClaimBp),
    growthBasis: draft.growthBasis,
    isLowerBound: draft.isLowerBound,
    isBaseComparable: draft.isBaseComparable,
    isRedLine: draft.isRedLine,
  };
}
