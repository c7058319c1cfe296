export const planLineStates = ["planned", "supplied", "cancelled"] as const;
/** A line of the 供应计划. */
export type PlanLineState = (typeof planLineStates)[number];
