import { daysBetween, type IsoDate } from "../calendar/date";
import { countingOfPeriods, type Provision } from "./basis";
import { circumstances } from "./circumstances";
import type { IdleLandFacts } from "./facts";
import type { FindingKind, IdleLandFinding, MissingInput } from "./finding";
import { causeStateIn, handlingOfNotStarted } from "./handling";
import { priceInput, startInputs } from "./inputs";
import { type StartBy, startBy } from "./start-by";
import { listedStartDates, startDates } from "./year-dates";

function kindOn(startBy: IsoDate, today: IsoDate): FindingKind {
  const { startIn90, suspectedFrom } = startDates(startBy);
  if (today >= suspectedFrom) return "suspectedNotStarted";
  if (today > startBy) return "overdue";
  return today >= startIn90 ? "warning" : "normal";
}

const provisionsOf: Record<FindingKind, readonly Provision[]> = {
  normal: ["m30", ...countingOfPeriods],
  warning: ["m30", ...countingOfPeriods],
  overdue: ["m2.1", "m30", ...countingOfPeriods],
  inputsMissing: ["m22"],
  suspectedStopped: [],
  suspectedNotStarted: ["m2.1", "m30", ...countingOfPeriods],
};

function undated(facts: IdleLandFacts, start: StartBy, today: IsoDate): IdleLandFinding {
  const missing: MissingInput = start.basis === "renewed" ? "newStartDate" : "startDate";
  return {
    kind: "inputsMissing",
    phase: "notStarted",
    today,
    startBasis: start.basis,
    causeState: causeStateIn(facts),
    grounds: [],
    provisions: start.provisions,
    inputs: startInputs(facts),
    dates: [],
    days: null,
    suspectedFrom: null,
    handling: [],
    missing: [missing],
    remarks: [...start.remarks, ...circumstances(facts, null, today)],
  };
}

/** Land without 动工 in the sense of Art. 30: Art. 2(1) once the full year after the agreed day is over. */
export function assessNotStarted(facts: IdleLandFacts, today: IsoDate): IdleLandFinding {
  const start = startBy(facts);
  if (start.on === null) return undated(facts, start, today);
  const dates = startDates(start.on);
  const kind = kindOn(start.on, today);
  const isSuspected = kind === "suspectedNotStarted";
  const handling = isSuspected ? handlingOfNotStarted(facts, dates.twoYearsFrom, today) : [];
  const isPriceMissing = handling.some((way) => way.kind === "fee" && way.feeFen === null);
  return {
    kind,
    phase: "notStarted",
    today,
    startBasis: start.basis,
    causeState: causeStateIn(facts),
    grounds: [],
    provisions: [...provisionsOf[kind], ...start.provisions],
    inputs: [...startInputs(facts), ...(isSuspected ? priceInput(facts) : [])],
    dates: listedStartDates(start.on),
    days: daysBetween(start.on, today),
    suspectedFrom: isSuspected ? dates.suspectedFrom : null,
    handling,
    missing: isPriceMissing ? ["price"] : [],
    remarks: [...start.remarks, ...circumstances(facts, start.on, today)],
  };
}
