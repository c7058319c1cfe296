import type { IsoDate } from "../calendar/date";
import type { Provision } from "./basis";
import type { CauseState } from "./cause";
import type { Remark } from "./remark";
import type { StartBasis } from "./start-by";
import type { Ground } from "./thresholds";

/** What the park's flag says; none of them is the authority's 认定. In the order in which they get graver. */
export const findingKinds = [
  "normal",
  "warning",
  "overdue",
  "inputsMissing",
  "suspectedStopped",
  "suspectedNotStarted",
] as const;
export type FindingKind = (typeof findingKinds)[number];

export const suspectedKinds = ["suspectedStopped", "suspectedNotStarted"] as const;
export const isSuspected = (kind: FindingKind): boolean => suspectedKinds.some((known) => known === kind);

export const phases = ["notStarted", "building", "stopped", "completed"] as const;
export type Phase = (typeof phases)[number];

/** Facts that are not there, and without which something can't be told. */
export const missingInputs = [
  "startDate",
  "newStartDate",
  "startedOn",
  "areaToStart",
  "areaStarted",
  "totalInvestment",
  "invested",
  "price",
] as const;
export type MissingInput = (typeof missingInputs)[number];

export const dateInputs = [
  "agreedStartOn",
  "agreedDeliveryOn",
  "deliveredOn",
  "startedOn",
  "completedOn",
  "stoppedOn",
  "disposalOn",
  "newStartOn",
] as const;
export const areaInputs = ["areaToStart", "areaStarted"] as const;
export const moneyInputs = ["totalInvestment", "invested", "price"] as const;

/** A fact that went into a finding; areas in hundredths of a square metre, money in fen without land price and taxes. */
export type FindingInput =
  | { type: "date"; key: (typeof dateInputs)[number]; value: IsoDate }
  | { type: "area"; key: (typeof areaInputs)[number]; value: number }
  | { type: "money"; key: (typeof moneyInputs)[number]; value: number };

export const computedDates = [
  "startBy",
  "startIn90",
  "startIn30",
  "late180",
  "late330",
  "yearEndsOn",
  "suspectedFrom",
  "twoYearsEndOn",
  "twoYearsFrom",
  "stop300",
  "stopYearEndsOn",
  "stopSuspectedFrom",
] as const;
export type ComputedDate = { key: (typeof computedDates)[number]; on: IsoDate };

export const handlingKinds = ["negotiate", "fee", "recovery"] as const;

/**
 * How the law would handle the land were the authority to determine it: `provided` names the cause it depends on, null
 * where the park's check found that cause or none matters. `feeFen` is an indication: 20 % of the price.
 */
export type Handling = {
  kind: (typeof handlingKinds)[number];
  provided: "enterprise" | "government" | null;
  provisions: readonly Provision[];
  feeFen: number | null;
};

export type IdleLandFinding = {
  kind: FindingKind;
  phase: Phase;
  today: IsoDate;
  startBasis: StartBasis | null;
  causeState: CauseState;
  grounds: readonly Ground[];
  provisions: readonly Provision[];
  inputs: readonly FindingInput[];
  dates: readonly ComputedDate[];
  /** Days since (or, negative, until) what the finding is about: the agreed start, or the stop. */
  days: number | null;
  /** The first day on which the full year was over. */
  suspectedFrom: IsoDate | null;
  handling: readonly Handling[];
  missing: readonly MissingInput[];
  remarks: readonly Remark[];
};
