import type { milestones } from "@/db/schema";
import { addDays, type IsoDate, monthOf } from "@/domain/calendar/date";
import { isReviewed } from "@/domain/milestone/catalogue";
import { type MilestoneCode, type MilestoneState, milestoneCodes } from "@/domain/milestone/milestone";
import { hasMilestones } from "@/domain/milestone/state-rules";
import { usualBodyText } from "@/lib/text/milestones";
import type { Candidate } from "./candidate";
import { draftOf, type Telling } from "./milestone-draft";
import { documentNoOf } from "./milestone-numbers";
import { castScenes } from "./milestone-scenes";
import { plannedOn } from "./milestone-schedule";
import { signatures } from "./milestone-signatures";
import type { Ownership } from "./ownership";
import type { ProjectRow } from "./project-row";
import { createRandom } from "./random";
import { enteredOn, officeInstant, workingDayUpTo } from "./timeline";

export type MilestoneRow = typeof milestones.$inferInsert;

export type MilestoneSubject = {
  candidate: Candidate;
  project: ProjectRow;
  ownership: Ownership;
  projectCompany: { uscc?: string | null } | null;
};

type Subject = MilestoneSubject & Telling;

/** What stands on the row of a finished step beside its dates. */
function finish(code: MilestoneCode, actualOn: IsoDate, subject: Subject): Partial<MilestoneRow> {
  const { random, candidate, projectCompany, ownership, today, scene } = subject;
  const halt = scene && scene.kind !== "blocked" && scene.code === code ? scene.kind : null;
  const rents = candidate.sizes.landMu === null;
  const companyUscc = projectCompany?.uscc ?? null;
  return {
    startedOn: workingDayUpTo(addDays(actualOn, -random.integer(3, 24))),
    documentNo: documentNoOf(random, code, { on: actualOn, companyUscc, rents }),
    statMonth: monthOf(actualOn),
    ...(isReviewed(code) ? signatures(random, { actualOn, today, ownership, halt }) : {}),
  };
}

function tellSteps(subject: Subject): MilestoneRow[] {
  const { random, candidate, project } = subject;
  const { timeline } = candidate;
  const bornAt = officeInstant(random, enteredOn(timeline, "S2") ?? timeline.endsOn).toISOString();
  const states = new Map<MilestoneCode, MilestoneState>();
  return milestoneCodes.flatMap((code): MilestoneRow[] => {
    const draft = draftOf(code, states, subject);
    if (draft === null) return [];
    states.set(code, draft.state);
    const finished = draft.state === "done" ? finish(code, draft.actualOn, subject) : {};
    const isTaken = draft.state !== "notApplicable";
    const touchedAt = finished.confirmedAt ?? finished.reviewedAt ?? finished.submittedAt ?? bornAt;
    return [
      {
        id: random.uuid(new Date(bornAt)),
        projectId: project.id,
        code,
        plannedOn: isTaken ? plannedOn(code, { timeline, project }) : null,
        issuingBody: isTaken ? usualBodyText[code] : null,
        ...draft,
        ...finished,
        isDemo: true,
        createdAt: bornAt,
        updatedAt: touchedAt,
      },
    ];
  });
}

/** The steps of every signed project; each project draws from its own source, so that the story beside stays as it is. */
export function tellMilestones(subjects: readonly MilestoneSubject[], today: IsoDate): MilestoneRow[] {
  const signed = subjects.filter(({ project }) => hasMilestones(project.stage));
  const scenes = castScenes(
    signed.map(({ candidate, project }) => ({
      candidate,
      projectId: project.id,
      departmentId: project.departmentId,
    })),
  );
  return signed.flatMap((subject) =>
    tellSteps({
      ...subject,
      random: createRandom(`milestones ${subject.project.id}`),
      today,
      scene: scenes.get(subject.project.id),
    }),
  );
}
