import { addDays, addMonths, daysBetween, type IsoDate, isoDate } from "@/domain/calendar/date";
import type { MilestoneCode } from "@/domain/milestone/milestone";
import type { Stage } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import type { ProjectRow } from "./project-row";
import { enteredOn, type Timeline, workingDayUpTo } from "./timeline";

type Place = readonly [from: Stage, to: Stage, share: number];

/** Where a step usually falls between two stages. */
const places: Record<MilestoneCode, Place> = {
  enterpriseRegistration: ["S2", "D1", 1],
  projectFiling: ["D1", "D2", 0.7],
  energyReview: ["D2", "B1", 0.35],
  environmentalApproval: ["D2", "B1", 0.45],
  safetyReview: ["D2", "B1", 0.5],
  landContract: ["D2", "B1", 0.2],
  landHandover: ["D2", "B1", 0.32],
  landPlanningPermit: ["D2", "B1", 0.38],
  engineeringPlanningPermit: ["D2", "B1", 0.62],
  drawingReview: ["D2", "B1", 0.78],
  constructionPermit: ["D2", "B1", 0.94],
  utilityConnection: ["D2", "B1", 0.7],
  constructionStart: ["D2", "B1", 1],
  investmentRegistration: ["D2", "B1", 1],
  completionAcceptance: ["B1", "B3", 1],
  pollutionPermit: ["B3", "O1", 0.6],
  productionStart: ["B3", "O1", 1],
  aboveScale: ["O1", "O2", 1],
};

type Input = { timeline: Timeline; project: ProjectRow };

/** Known dates are `date` columns of a row being inserted. */
const dateOf = (value: string | null | undefined): IsoDate | null => (value ? isoDate(value) : null);

/** When a stage was to be entered: as agreed, or what usually passes after the one before. */
function plannedEntry(stage: Stage, input: Input): IsoDate {
  const { timeline, project } = input;
  const signedOn = enteredOn(timeline, "S2") ?? timeline.endsOn;
  const startOn = dateOf(project.plannedStartOn) ?? addMonths(signedOn, 8);
  const completionOn = dateOf(project.plannedCompletionOn) ?? addMonths(startOn, 14);
  const productionOn = dateOf(project.plannedProductionOn) ?? addMonths(completionOn, 3);
  switch (stage) {
    case "D1":
      return addDays(signedOn, 25);
    case "D2":
      return enteredOn(timeline, "D2") ?? addDays(enteredOn(timeline, "D1") ?? addDays(signedOn, 25), 40);
    case "B1":
      return startOn;
    case "B3":
      return completionOn;
    case "O1":
      return productionOn;
    case "O2":
      return addMonths(productionOn, 13);
    default:
      return signedOn;
  }
}

const along = (from: IsoDate, to: IsoDate, share: number): IsoDate =>
  workingDayUpTo(addDays(from, Math.round(Math.max(daysBetween(from, to), 2) * share)));

export function plannedOn(code: MilestoneCode, input: Input): IsoDate {
  const [from, to, share] = places[code];
  return along(plannedEntry(from, input), plannedEntry(to, input), share);
}

/** When it really was done; null while its stage is still being worked on or lies ahead. */
export function finishedOn(code: MilestoneCode, timeline: Timeline): IsoDate | null {
  const [from, to, share] = places[code];
  const [left, entered] = [enteredOn(timeline, from), enteredOn(timeline, to)];
  return left && entered ? along(left, entered, share) : null;
}

/** Whether the project works on it now. */
export function isAtHand(code: MilestoneCode, stage: Stage): boolean {
  const [from, to] = places[code];
  return hasReached(stage, from) && !hasReached(stage, to);
}
