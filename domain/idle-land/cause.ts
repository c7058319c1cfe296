/** 闲置土地处置办法 art. 8: causes of government, and force majeure; everything else is the enterprise's. */
export const governmentCauses = [
  "landNotDelivered",
  "planChanged",
  "policyChanged",
  "petition",
  "militaryOrHeritage",
  "otherGovernmentAct",
] as const;
export type GovernmentCause = (typeof governmentCauses)[number];

export const idleCauseKinds = ["government", "forceMajeure", "enterprise"] as const;
export type IdleCauseKind = (typeof idleCauseKinds)[number];

/** A time in which work was hindered by a cause of art. 8. */
export const idleCauses = [...governmentCauses, "forceMajeure"] as const;
export type IdleCause = (typeof idleCauses)[number];

/** What lies with the enterprise; the list is the park's own, for its analysis parcel by parcel. */
export const enterpriseCauses = [
  "fundsShort",
  "marketChanged",
  "projectChanged",
  "proceduresLate",
  "dispute",
  "otherEnterprise",
] as const;
export type EnterpriseCause = (typeof enterpriseCauses)[number];

/** What the park's check found: nothing yet, one side, or both. */
export type CauseState = "unverified" | "government" | "enterprise" | "mixed";

/** A hindrance alone decides nothing: only the check names whose cause it was. */
export function causeStateOf(kind: IdleCauseKind | null, hasHindrance: boolean): CauseState {
  if (kind === null) return hasHindrance ? "mixed" : "unverified";
  if (kind !== "enterprise") return "government";
  return hasHindrance ? "mixed" : "enterprise";
}
