import { addDays, type IsoDate } from "@/domain/calendar/date";
import { unmetDependencies } from "@/domain/milestone/catalogue";
import { type MilestoneCode, type MilestoneState, milestoneCodes } from "@/domain/milestone/milestone";
import { exemptionText } from "@/lib/text/milestones";
import type { Candidate } from "./candidate";
import type { Scene } from "./milestone-scenes";
import { finishedOn, isAtHand, plannedOn } from "./milestone-schedule";
import { blockerPhrases } from "./phrases/blockers";
import type { ProjectRow } from "./project-row";
import type { Random } from "./random";
import { workingDayUpTo } from "./timeline";

export type MilestoneDraft =
  | { state: "notStarted" | "inProgress" }
  | { state: "done"; actualOn: IsoDate }
  | { state: "notApplicable"; note: string }
  | { state: "blocked"; blocker: string; blockerUnit: string; blockerDueOn: IsoDate };

export type Telling = {
  random: Random;
  candidate: Candidate;
  project: ProjectRow;
  today: IsoDate;
  scene: Scene | undefined;
};

const landSteps: ReadonlySet<MilestoneCode> = new Set<MilestoneCode>([
  "landContract",
  "landHandover",
  "landPlanningPermit",
  "engineeringPlanningPermit",
  "drawingReview",
  "constructionPermit",
]);

/** Steps whose dates every contract names. */
const alwaysPlanned: ReadonlySet<MilestoneCode> = new Set<MilestoneCode>([
  "constructionStart",
  "completionAcceptance",
  "productionStart",
]);

/** Why a step is not taken; null when it is. */
function exemption(code: MilestoneCode, { random, candidate: { sizes } }: Telling): string | null {
  if (landSteps.has(code)) return sizes.landMu === null ? exemptionText.leasedFactory : null;
  if (code === "energyReview" && random.chance(0.6)) return exemptionText.littleEnergy;
  return code === "safetyReview" && random.chance(0.8) ? exemptionText.noMajorHazard : null;
}

/** What the end of the story shows of this step; null where the scene does not touch it. */
function sceneDraft(code: MilestoneCode, { random, project, today, scene }: Telling): MilestoneDraft | null {
  if (!scene) return null;
  if (scene.kind === "blocked") {
    const phrases = scene.code === code ? blockerPhrases[code] : undefined;
    if (!phrases) return null;
    const [blocker, blockerUnit] = random.pick(phrases);
    return { state: "blocked", blocker, blockerUnit, blockerDueOn: addDays(today, scene.dueInDays) };
  }
  const stepsBefore = milestoneCodes.indexOf(scene.code) - milestoneCodes.indexOf(code);
  if (stepsBefore < 0 || !isAtHand(code, project.stage)) return null;
  return { state: "done", actualOn: workingDayUpTo(addDays(today, -6 - stepsBefore * 6)) };
}

/** Of a step at hand: done about when planned, unless it drags on or something before it is open. */
function openDraft(code: MilestoneCode, isFree: boolean, telling: Telling): MilestoneDraft | null {
  const { random, candidate, project } = telling;
  const { timeline } = candidate;
  if (!isAtHand(code, project.stage)) {
    return alwaysPlanned.has(code) || random.chance(0.35) ? { state: "notStarted" } : null;
  }
  const planned = plannedOn(code, { timeline, project });
  const drags = alwaysPlanned.has(code) || code === "aboveScale" || random.chance(0.2);
  const actualOn = workingDayUpTo(addDays(planned, random.integer(-6, 11)));
  if (isFree && !drags && actualOn <= timeline.endsOn) return { state: "done", actualOn };
  return { state: isFree && planned <= addDays(timeline.endsOn, 40) ? "inProgress" : "notStarted" };
}

/** How a step stands when the story ends; null when nobody has touched it yet. */
export function draftOf(
  code: MilestoneCode,
  states: ReadonlyMap<MilestoneCode, MilestoneState>,
  telling: Telling,
): MilestoneDraft | null {
  const note = exemption(code, telling);
  if (note !== null) return { state: "notApplicable", note };
  const passed = finishedOn(code, telling.candidate.timeline);
  if (passed) return { state: "done", actualOn: passed };
  const isFree = unmetDependencies(code, states).length === 0;
  return sceneDraft(code, telling) ?? openDraft(code, isFree, telling);
}
