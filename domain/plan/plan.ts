export const planStates = ["closed", "open"] as const;
export type PlanState = (typeof planStates)[number];

export const indicatorKinds = ["stock", "flow", "ratio", "cumulative"] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** How a plan means its growth figure: per year, against the last plan's total, or not at all (domain.md 2.7). */
export const growthBases = ["annual", "totalVersusLastPlan", "none"] as const;
export type GrowthBasis = (typeof growthBases)[number];

/** An observation is entered by one person and confirmed by another; `replaced` once a correction holds. */
export const observationStates = ["pending", "confirmed", "returned", "replaced"] as const;
export type ObservationState = (typeof observationStates)[number];
