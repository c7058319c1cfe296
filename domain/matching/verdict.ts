/** Why a site is refused. */
export const refusalReasons = [
  "otherKind",
  "tooSmall",
  "tooLarge",
  "otherUse",
  "short",
  "absent",
  "late",
  "tooFar",
  "tooDear",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/**
 * What one criterion says, as a number so that half a million pairs need no memory: 0–1 how well it fits, `unknown`
 * where a fact is not registered, below that a refusal.
 */
export type Verdict = number;

export const unknown: Verdict = -1;

/** Not registered is neither refused nor met: it counts as this much of its weight. */
export const unknownShare = 0.5;

export const refused = (reason: RefusalReason): Verdict => -2 - refusalReasons.indexOf(reason);

export const isRefusal = (verdict: Verdict): boolean => verdict < unknown;

/** The reason behind a refusal; null for anything else. */
export const reasonOf = (verdict: Verdict): RefusalReason | null =>
  isRefusal(verdict) ? (refusalReasons[-2 - verdict] ?? null) : null;

/** What a verdict gives of its weight, 0–1. A refusal gives nothing. */
export const shareOf = (verdict: Verdict): number => {
  if (verdict === unknown) return unknownShare;
  return isRefusal(verdict) ? 0 : verdict;
};
