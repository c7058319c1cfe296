import { auditParts, auditShare } from "@/domain/plan/parts-audit";
import type { RelationKind, RelationRole } from "@/domain/plan/plan";
import { convertUnit, quotientIn } from "@/domain/plan/unit";

/** A figure in a relation; its value is null while the plan doesn't state it. */
export type RelationTerm = {
  role: RelationRole;
  label: string;
  value: number | null;
  unit: string;
  year: number | null;
};

export const relationVerdicts = [
  "partsSum",
  "partsDoNotSum",
  "shareHolds",
  "shareDiffers",
  "shareImplied",
  "quotientImplied",
  "termMissing",
  "unitsDiffer",
] as const;
export type RelationVerdict = (typeof relationVerdicts)[number];

export type RelationAudit = {
  verdict: RelationVerdict;
  /** Sum of the parts, the amount a share stands for, the real share in %, or the quotient. */
  result: number | null;
  unit: string;
  /**
   * Whole less the sum of its parts, in the whole's unit; the stated share less the real one, in percentage points. Of a
   * quotient only where several parts make a share: what the plan doesn't name.
   */
  difference: number | null;
};

type Known = RelationTerm & { value: number };

const isKnown = (term: RelationTerm): term is Known => term.value !== null;

const unclear = (verdict: RelationVerdict): RelationAudit => ({
  verdict,
  result: null,
  unit: "",
  difference: null,
});

function checkParts(whole: Known, parts: readonly Known[]): RelationAudit {
  const same = parts.map(({ value, unit }) => convertUnit(value, unit, whole.unit));
  const values = same.filter((value) => value !== null);
  if (values.length < parts.length) return unclear("unitsDiffer");
  const { verdict, sum, difference } = auditParts(values, whole.value);
  return { verdict, result: sum, unit: whole.unit, difference };
}

function checkShare(stated: Known, whole: Known, part: Known | undefined): RelationAudit {
  if (stated.unit !== "%") return unclear("unitsDiffer");
  if (!part) {
    const result = (whole.value * stated.value) / 100;
    return { verdict: "shareImplied", result, unit: whole.unit, difference: null };
  }
  const share = quotientIn(part, whole, "%");
  if (share === null) return unclear("unitsDiffer");
  const { verdict } = auditShare(share, 100, Math.round(stated.value * 100));
  const difference = stated.value - share;
  return {
    verdict: verdict === "consistent" ? "shareHolds" : "shareDiffers",
    result: share,
    unit: "%",
    difference,
  };
}

/** Parts over their whole; several are added up first, and as a share leave a rest nobody named. */
function checkQuotient(whole: Known, parts: readonly [Known, ...Known[]], unit: string): RelationAudit {
  const [first] = parts;
  const same = parts.map((part) => convertUnit(part.value, part.unit, first.unit));
  const values = same.filter((value) => value !== null);
  const { sum } = auditParts(values, 0);
  const result = values.length < parts.length ? null : quotientIn({ ...first, value: sum }, whole, unit);
  if (result === null) return unclear("unitsDiffer");
  const named = parts.length > 1 && unit === "%" ? convertUnit(sum, first.unit, whole.unit) : null;
  const difference = named === null ? null : auditParts([named], whole.value).difference;
  return { verdict: "quotientImplied", result, unit, difference };
}

/**
 * Checks one relation between figures of a plan (domain.md 2.8): parts against their whole, a stated share against what
 * it is a share of, or the amount a unit that two figures imply. Units are converted, never guessed.
 */
export function auditRelation(
  kind: RelationKind,
  terms: readonly RelationTerm[],
  resultUnit: string | null,
): RelationAudit {
  if (!terms.every(isKnown)) return unclear("termMissing");
  const whole = terms.find(({ role }) => role === "whole");
  const parts = terms.filter(({ role }) => role === "part");
  const stated = terms.find(({ role }) => role === "stated");
  const [part] = parts;
  if (!whole) return unclear("termMissing");
  if (kind === "parts") return parts.length === 0 ? unclear("termMissing") : checkParts(whole, parts);
  if (kind === "share") return stated ? checkShare(stated, whole, part) : unclear("termMissing");
  if (!part || resultUnit === null) return unclear("termMissing");
  return checkQuotient(whole, [part, ...parts.slice(1)], resultUnit);
}
