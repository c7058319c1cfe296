import { type Stage, stages } from "@/domain/project/stage";
import type { ClockCode, ClockDate, ClockRule, CountedRule } from "./clock-rule";

const amberShareBp = 7000;

type Counted = Pick<CountedRule, "start" | "stop" | "unit" | "limits">;

const counted = (code: ClockCode, rule: Counted): ClockRule => ({
  kind: "counted",
  code,
  isActive: true,
  amberShareBp,
  pausesWhileWaiting: true,
  ...rule,
});

const dated = (code: ClockCode, date: ClockDate, inStages: readonly Stage[]): ClockRule => ({
  kind: "dated",
  code,
  isActive: true,
  amberShareBp,
  date,
  stages: [...inStages],
});

/** Days without a follow-up after which a project stands still, by stage (domain.md 1.2; 45, 30 and 20 of 1.5). */
const staleDays: Partial<Record<Stage, number>> = {
  L0: 3,
  L1: 7,
  ...Object.fromEntries(["L2", "L3", "R1", "R2", "R3", "S1"].map((stage) => [stage, 30])),
  S2: 20,
  ...Object.fromEntries(["D1", "D2", "B1", "B2", "B3"].map((stage) => [stage, 30])),
};

/** The clocks of domain.md 1.2 and 1.5, as they hold until an office sets others. */
export const defaultClockRules: readonly ClockRule[] = [
  counted("respond", { start: "registered", stop: "followUp", unit: "workingDays", limits: { L0: 1 } }),
  counted("judge", { start: "registered", stop: "judged", unit: "workingDays", limits: { L0: 3 } }),
  counted("feedback", {
    start: "judged",
    stop: "feedback",
    unit: "days",
    limits: { L0: 7, L1: 7, L2: 7, L3: 7 },
  }),
  counted("progressReport", {
    start: "followUpOrStage",
    stop: "stageLeft",
    unit: "days",
    limits: { L2: 14, L3: 14 },
  }),
  counted("stale", { start: "followUp", stop: "stageLeft", unit: "days", limits: staleDays }),
  counted("review", {
    start: "stageEntered",
    stop: "stageLeft",
    unit: "workingDays",
    limits: { R1: 5, R2: 10, R3: 15 },
  }),
  counted("toFormal", { start: "stageEntered", stop: "stageLeft", unit: "days", limits: { S1: 90 } }),
  counted("toRegister", { start: "stageEntered", stop: "stageLeft", unit: "days", limits: { S2: 30 } }),
  counted("toFile", {
    start: "registeredInPark",
    stop: "projectFiled",
    unit: "days",
    limits: { D1: 30, D2: 30 },
  }),
  dated("construction", "agreedStart", ["S2", "D1", "D2"]),
  dated("completion", "agreedCompletion", ["B1", "B2"]),
  dated("production", "agreedProduction", ["B1", "B2", "B3"]),
  dated("capacity", "agreedCapacity", ["O1"]),
  dated("resume", "resume", stages),
];
