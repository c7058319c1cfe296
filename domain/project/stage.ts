/** Headline stages of a project, in order (domain.md 1.2). */
export const stages = [
  "L0",
  "L1",
  "L2",
  "L3",
  "R1",
  "R2",
  "R3",
  "S1",
  "S2",
  "D1",
  "D2",
  "B1",
  "B2",
  "B3",
  "O1",
  "O2",
] as const;

export type Stage = (typeof stages)[number];

/** The 台账 a project stands in; every ledger page is a view over these groups. */
export const stageGroups = {
  lead: ["L0", "L1"],
  negotiating: ["L2", "L3", "R1", "R2", "R3", "S1"],
  signed: ["S2"],
  registered: ["D1", "D2"],
  construction: ["B1", "B2", "B3"],
  production: ["O1", "O2"],
} as const satisfies Record<string, readonly Stage[]>;

export type StageGroup = keyof typeof stageGroups;

export const standings = ["normal", "suspended", "terminated", "transferred"] as const;

export type Standing = (typeof standings)[number];
