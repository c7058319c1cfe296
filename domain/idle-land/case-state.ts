/** Park-side states of an idle-land case up to 移送, then the authority's steps as they become known (domain.md 4.5). */
export const idleCaseStates = [
  "suspected",
  "checked",
  "transferred",
  "investigated",
  "determined",
  "notIdle",
  "notified",
  "heard",
  "planned",
  "approved",
  "executed",
  "settled",
  "closed",
] as const;
export type IdleCaseState = (typeof idleCaseStates)[number];
