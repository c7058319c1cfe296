export type PartsVerdict = "partsSum" | "partsDoNotSum";

export type PartsAudit = { verdict: PartsVerdict; sum: number; difference: number };

const decimals = 1e6;

/** Whether the parts a plan lists add up to the whole it states; difference = whole less sum. */
export function auditParts(parts: readonly number[], whole: number): PartsAudit {
  const scaled = parts.reduce((sum, part) => sum + Math.round(part * decimals), 0);
  const difference = (Math.round(whole * decimals) - scaled) / decimals;
  return { verdict: difference === 0 ? "partsSum" : "partsDoNotSum", sum: scaled / decimals, difference };
}

export type ShareAudit = { verdict: "consistent" | "inconsistent"; shareBp: number };

/** Whether a stated share, printed in whole per cent, is the part's share of the whole. */
export function auditShare(part: number, whole: number, claimBp: number): ShareAudit {
  const shareBp = Math.round((part / whole) * 10_000);
  const agrees = Math.round(shareBp / 100) === Math.round(claimBp / 100);
  return { verdict: agrees ? "consistent" : "inconsistent", shareBp };
}
