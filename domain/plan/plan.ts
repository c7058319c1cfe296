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

/** How figures of one plan hang together; in a quotient the part stands over the whole. */
export const relationKinds = ["parts", "share", "quotient"] as const;
export type RelationKind = (typeof relationKinds)[number];

/** `stated` is the percentage a plan gives for a share. */
export const relationRoles = ["whole", "part", "stated"] as const;
export type RelationRole = (typeof relationRoles)[number];

export const termMoments = ["base", "target"] as const;
export type TermMoment = (typeof termMoments)[number];

export const factKinds = ["park", "industry", "zone", "keyProject", "enterprise"] as const;
export type FactKind = (typeof factKinds)[number];
