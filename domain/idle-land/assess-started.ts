import { daysBetween, type IsoDate } from "../calendar/date";
import { countingOfPeriods } from "./basis";
import { circumstances } from "./circumstances";
import type { IdleLandFacts, Stop } from "./facts";
import type { FindingKind, IdleLandFinding, MissingInput } from "./finding";
import { causeStateIn, handlingOfStopped } from "./handling";
import { startInputs, stopInputs } from "./inputs";
import { type Remark, remark } from "./remark";
import { startBy } from "./start-by";
import { readStops } from "./stops";
import { judgeThresholds, type Thresholds } from "./thresholds";
import { listedStopDates, startDates, stopDates } from "./year-dates";

/** Started after the agreed day; whether that has consequences is a matter of the contract. */
function lateStart(startedOn: IsoDate | null, by: IsoDate | null): Remark[] {
  if (startedOn === null || by === null || startedOn <= by) return [];
  const isPastYear = startedOn >= startDates(by).suspectedFrom;
  return [remark(isPastYear ? "startedAfterFullYear" : "startedLate", by, daysBetween(by, startedOn))];
}

/** Land that is being built on or is finished: nothing to flag, but a start nobody dated has to be looked into. */
export function assessBuilding(facts: IdleLandFacts, today: IsoDate): IdleLandFinding {
  const start = startBy(facts);
  const isCompleted = facts.completedOn !== null || facts.ledgerPhase === "completed";
  const isUndated = !isCompleted && facts.startedOn === null;
  return {
    kind: isUndated ? "inputsMissing" : "normal",
    phase: isCompleted ? "completed" : "building",
    today,
    startBasis: start.basis,
    causeState: causeStateIn(facts),
    grounds: [],
    provisions: ["m30"],
    inputs: startInputs(facts),
    dates: [],
    days: null,
    suspectedFrom: null,
    handling: [],
    missing: isUndated ? ["startedOn"] : [],
    remarks: [
      ...lateStart(facts.startedOn, start.on),
      ...circumstances(facts, null, today),
      ...readStops(facts).remarks,
    ],
  };
}

function missingOf(facts: IdleLandFacts, { below, unknown }: Thresholds): MissingInput[] {
  if (below.length > 0) return [];
  const missing: MissingInput[] = [];
  if (unknown.includes("area")) {
    if (facts.areaToStart === null || facts.areaToStart === 0) missing.push("areaToStart");
    if (facts.areaStarted === null) missing.push("areaStarted");
  }
  if (unknown.includes("investment")) {
    if (facts.totalInvestment === null || facts.invested !== null) missing.push("totalInvestment");
    if (facts.invested === null) missing.push("invested");
  }
  return missing;
}

function kindOf({ below, unknown }: Thresholds, stoppedOn: IsoDate, today: IsoDate): FindingKind {
  if (below.length === 0 && unknown.length === 0) return "normal";
  const { stop300, stopSuspectedFrom } = stopDates(stoppedOn);
  if (today < stop300) return "normal";
  if (today < stopSuspectedFrom) return "warning";
  return below.length > 0 ? "suspectedStopped" : "inputsMissing";
}

/** Land on which construction has stopped: Art. 2(2) once a full year is over and a measure is 不足. */
export function assessStopped(facts: IdleLandFacts, stop: Stop, today: IsoDate): IdleLandFinding {
  const start = startBy(facts);
  const thresholds = judgeThresholds(facts);
  const kind = kindOf(thresholds, stop.from, today);
  const isSuspected = kind === "suspectedStopped";
  return {
    kind,
    phase: "stopped",
    today,
    startBasis: start.basis,
    causeState: causeStateIn(facts),
    grounds: thresholds.below,
    provisions: ["m2.2", "m30", ...countingOfPeriods],
    inputs: [...startInputs(facts), ...stopInputs(facts, stop.from)],
    dates: listedStopDates(stop.from),
    days: daysBetween(stop.from, today),
    suspectedFrom: isSuspected ? stopDates(stop.from).stopSuspectedFrom : null,
    handling: isSuspected ? handlingOfStopped() : [],
    missing: missingOf(facts, thresholds),
    remarks: [
      ...lateStart(facts.startedOn, start.on),
      ...circumstances(facts, null, today),
      ...readStops(facts).remarks,
      ...thresholds.remarks,
    ],
  };
}
