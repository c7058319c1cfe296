import type { IsoDate } from "@/domain/calendar/date";
import { assessCapacity, assessStopped } from "./assess-dates";
import { assessFloorRatio, assessIntensity, assessLetOut, assessObsolete } from "./assess-land";
import { assessTax } from "./assess-tax";
import type { UnderusedFacts } from "./facts";
import type { Finding } from "./finding";
import type { UnderusedRules, UnderusedTest } from "./rules.schema";

type Assess = (facts: UnderusedFacts, rules: UnderusedRules, today: IsoDate) => Finding;

const assessments: Record<UnderusedTest, Assess> = {
  tax: assessTax,
  floorRatio: assessFloorRatio,
  intensity: assessIntensity,
  stopped: assessStopped,
  obsolete: assessObsolete,
  letOut: assessLetOut,
  capacity: assessCapacity,
};

/** Every test of domain.md 4.6 that holds, each with what it rests on; one met makes the parcel 疑似低效. */
export const assessUnderused = (facts: UnderusedFacts, rules: UnderusedRules, today: IsoDate): Finding[] =>
  rules.tests.map((test) => assessments[test](facts, rules, today));

export const isSuspected = (findings: readonly Finding[]): boolean =>
  findings.some(({ verdict }) => verdict === "met");
