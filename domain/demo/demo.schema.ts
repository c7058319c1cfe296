import { z } from "zod";

export const demoKinds = [
  "projects",
  "intents",
  "agreements",
  "fundEntries",
  "monthClosings",
  "fundEvidence",
  "exchangeRates",
  "fixedInvestments",
  "countingRulings",
  "investmentPlans",
  "targets",
  "serviceRequests",
  "zoneOutlines",
  "parcels",
  "parcelLineage",
  "benefitYears",
  "underusedActions",
  "patrols",
  "landFiles",
  "parcelClaims",
  "buildings",
  "units",
  "unitClaims",
  "idleCases",
  "siteNeeds",
  "landQuotas",
  "landPlanLines",
  "followUps",
  "projectMoves",
  "projectMembers",
  "projectWaits",
  "milestones",
  "meetings",
  "assignments",
  "observations",
  "terminationRequests",
  "comments",
  "notifications",
  "files",
  "contacts",
  "enterprises",
  "users",
  "departments",
] as const;
export type DemoKind = (typeof demoKinds)[number];

export const demoCount = z.object({ kind: z.enum(demoKinds), count: z.number().int() });
export const demoSummary = z.object({ counts: z.array(demoCount), total: z.number().int() });
export type DemoSummary = z.output<typeof demoSummary>;

export const demoConfirmation = "清除演示数据";

export const removeDemoInput = z.object({
  confirmation: z.literal(demoConfirmation, { error: `输入“${demoConfirmation}”以确认` }),
});

/** A demo row that stays, because real records hang on it. */
export const keptDemoRow = z.object({ kind: z.enum(demoKinds), id: z.uuid(), name: z.string() });

export const demoRemoval = z.object({
  removed: z.array(demoCount),
  kept: z.array(keptDemoRow),
  keptCount: z.number().int(),
  /** Demo accounts that may no longer sign in, but stay as the authors of real records. */
  disabledUsers: z.number().int(),
});
export type DemoRemoval = z.output<typeof demoRemoval>;
