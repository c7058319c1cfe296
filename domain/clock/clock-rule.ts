import type { Stage } from "@/domain/project/stage";

/** Where the clocks are kept as a setting. */
export const clockRulesKey = "project.clocks";

/** What a clock measures; each exists once. */
export const clockCodes = [
  "respond",
  "judge",
  "feedback",
  "progressReport",
  "stale",
  "review",
  "toFormal",
  "toRegister",
  "toFile",
  "construction",
  "completion",
  "production",
  "capacity",
  "resume",
] as const;

export type ClockCode = (typeof clockCodes)[number];

/** When a counted clock begins to run. */
export const clockStarts = [
  "registered",
  "judged",
  "stageEntered",
  "registeredInPark",
  "followUp",
  "followUpOrStage",
] as const;

export type ClockStart = (typeof clockStarts)[number];

/** What ends a counted clock; `stageLeft` ends with the last stage it runs in. */
export const clockStops = ["followUp", "judged", "feedback", "projectFiled", "stageLeft"] as const;

export type ClockStop = (typeof clockStops)[number];

/** Dates that were promised: in the formal contract, or when a project was suspended. */
export const clockDates = [
  "agreedStart",
  "agreedCompletion",
  "agreedProduction",
  "agreedCapacity",
  "resume",
] as const;

export type ClockDate = (typeof clockDates)[number];

export const clockUnits = ["workingDays", "days"] as const;

export type ClockUnit = (typeof clockUnits)[number];

type Common = {
  code: ClockCode;
  isActive: boolean;
  /** From this share of the limit on, in basis points, the light is amber. */
  amberShareBp: number;
};

/** Runs for so many days in each of its stages, from one event to another. */
export type CountedRule = Common & {
  kind: "counted";
  start: ClockStart;
  stop: ClockStop;
  unit: ClockUnit;
  /** Days allowed; a stage that is not named has no such clock. */
  limits: Partial<Record<Stage, number>>;
  pausesWhileWaiting: boolean;
};

/** Runs to a date that somebody promised; nothing moves that date. */
export type DatedRule = Common & { kind: "dated"; date: ClockDate; stages: readonly Stage[] };

export type ClockRule = CountedRule | DatedRule;
