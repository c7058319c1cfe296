import type { UserActor } from "@/domain/access/actor";
import { roleCan } from "@/domain/access/can";
import { isoDate } from "@/domain/calendar/date";
import { exemptionOf } from "@/domain/milestone/applicability";
import { unmetDependencies } from "@/domain/milestone/catalogue";
import { assess } from "@/domain/milestone/light";
import type { MilestoneCode, MilestoneState } from "@/domain/milestone/milestone";
import type { MilestoneItem, VoidedMilestone } from "@/domain/milestone/milestone-item.schema";
import { canStep, mayVoid, type ReviewStep, reviewStepNames } from "@/domain/milestone/review-steps";
import { isOpenStanding } from "@/domain/project/standing";
import { isWorkingDay } from "@/lib/working-calendar";
import type { SeenProject } from "../project/load-project";
import { hasRight } from "../project/rights";
import type { EvidenceRow, MilestoneWithNames } from "./read-milestones";

type Surroundings = {
  project: SeenProject;
  actor: UserActor;
  today: string;
  states: ReadonlyMap<MilestoneCode, MilestoneState>;
  voided: readonly MilestoneWithNames[];
  files: readonly EvidenceRow[];
};

const blank = {
  id: null,
  version: 0,
  state: "notStarted",
  plannedOn: null,
  startedOn: null,
  actualOn: null,
  statMonth: null,
  documentNo: null,
  issuingBody: null,
  note: null,
  blocker: null,
  blockerUnit: null,
  blockerDueOn: null,
  review: "none",
  returnReason: null,
} as const;

const signature = (name: string | null, at: string | null) => (at === null ? null : { name, at });

const toVoided = (row: MilestoneWithNames): VoidedMilestone => ({
  id: row.id,
  state: row.state,
  actualOn: row.actualOn,
  documentNo: row.documentNo,
  voidedAt: row.voidedAt ?? row.updatedAt,
  voidedByName: row.voiderName,
  reason: row.voidReason ?? "",
});

/** Planned dates that stand in the project's own fields. */
function projectPlan(code: MilestoneCode, project: SeenProject): string | null {
  if (code === "constructionStart") return project.plannedStartOn;
  if (code === "completionAcceptance") return project.plannedCompletionOn;
  return code === "productionStart" ? project.plannedProductionOn : null;
}

/** Steps in the review that are open to this person; submission also while its evidence is still missing. */
function stepsFor(row: MilestoneWithNames, { project, actor }: Surroundings): ReviewStep[] {
  const facts = { ...row, ownerId: project.ownerId, departmentId: project.departmentId, fileCount: 1 };
  return reviewStepNames.filter((step) => {
    if (step === "submit" && !hasRight(project, "milestone")) return false;
    const answer = canStep(step, { ...facts, documentNo: row.documentNo ?? "" }, actor);
    return answer.ok;
  });
}

function abilitiesOf(row: MilestoneWithNames | undefined, around: Surroundings): MilestoneItem["abilities"] {
  const { project, actor } = around;
  if (!isOpenStanding(project.standing)) return { edit: false, void: false, steps: [] };
  const mayWrite = roleCan(actor.role, "milestone.edit") && hasRight(project, "milestone");
  const isOpen = row === undefined || row.review === "none" || row.review === "returned";
  const mayTouch = actor.role === "statistician" || mayWrite;
  return {
    edit: mayWrite && isOpen,
    void: row !== undefined && mayTouch && mayVoid(row.review, actor.role),
    steps: row ? stepsFor(row, around) : [],
  };
}

function writtenPart(row: MilestoneWithNames | undefined) {
  if (!row) return blank;
  const { id, version, state, plannedOn, startedOn, actualOn, statMonth, documentNo, issuingBody } = row;
  const { note, blocker, blockerUnit, blockerDueOn, review, returnReason } = row;
  const outcome = { state, plannedOn, startedOn, actualOn, statMonth, documentNo, issuingBody };
  return {
    ...{ id, version, review, returnReason },
    ...outcome,
    ...{ note, blocker, blockerUnit, blockerDueOn },
  };
}

/** One step as its reader sees it today. */
export function toItem(
  code: MilestoneCode,
  row: MilestoneWithNames | undefined,
  around: Surroundings,
): MilestoneItem {
  const { project, today } = around;
  const written = writtenPart(row);
  const deadline = written.blockerDueOn;
  return {
    code,
    ...written,
    ...assess(written, isoDate(today), isWorkingDay),
    isBlockerOverdue: deadline !== null && deadline < today,
    submitted: row ? signature(row.submitterName, row.submittedAt) : null,
    reviewed: row ? signature(row.reviewerName, row.reviewedAt) : null,
    confirmed: row ? signature(row.confirmerName, row.confirmedAt) : null,
    unmet: unmetDependencies(code, around.states),
    exemption: exemptionOf(code, project),
    projectPlannedOn: projectPlan(code, project),
    files: around.files
      .filter(({ milestoneId }) => row !== undefined && milestoneId === row.id)
      .map(({ milestoneId: _, ...file }) => file),
    abilities: abilitiesOf(row, around),
    voided: around.voided.map(toVoided),
  };
}
