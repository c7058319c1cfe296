import { measures } from "@/domain/amount/measure";

/** All measures that amounts are kept in (domain.md 2.1): the three of the plan and those reported beside them. */
export const reportMeasures = [
  ...measures,
  "foreignAgreed",
  "foreignUsed",
  "registeredCapital",
  "plannedInvestment",
] as const;

export type ReportMeasure = (typeof reportMeasures)[number];

/** Where a measure's figures come from. */
export const measureLedgers = {
  fundsInPlace: "fundEntries",
  agreedInvestment: "agreements",
  fixedInvestment: "fixedInvestments",
  foreignAgreed: "agreements",
  foreignUsed: "fundEntries",
  registeredCapital: "enterprises",
  plannedInvestment: "projects",
} as const satisfies Record<ReportMeasure, string>;
