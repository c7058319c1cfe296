import type { enterprises, serviceRequests } from "@/db/schema";
import { addDays, earlierDate, type IsoDate } from "@/domain/calendar/date";
import { addWorkingDays } from "@/domain/calendar/working-days";
import { hasReached } from "@/domain/project/stage-order";
import { answerDueOn } from "@/domain/service-request/due";
import { isWorkingDay } from "@/lib/working-calendar";
import type { Candidate } from "./candidate";
import { departmentId } from "./office";
import type { Ownership } from "./ownership";
import { requestPhrases } from "./phrases/service-requests";
import type { ProjectRow } from "./project-row";
import { createRandom, type Random } from "./random";
import { officeInstant, workingDayUpTo } from "./timeline";

export type ServiceRequestRow = typeof serviceRequests.$inferInsert;

export type RequestSubject = {
  candidate: Candidate;
  project: ProjectRow;
  ownership: Ownership;
  projectCompany: (typeof enterprises.$inferInsert & { id: string }) | null;
};

/** How long ago each was raised, and how far it has come: 26 in every state, the overdue ones among the open. */
const scenes: readonly (readonly [state: "open" | "answered" | "closed", daysAgo: number])[] = [
  ["open", 0],
  ["open", 1],
  ["open", 3],
  ["open", 4],
  ["open", 6],
  ["open", 7],
  ["open", 11],
  ["open", 14],
  ["open", 19],
  ["answered", 5],
  ["answered", 9],
  ["answered", 12],
  ["answered", 20],
  ["answered", 33],
  ["closed", 24],
  ["closed", 38],
  ["closed", 45],
  ["closed", 58],
  ["closed", 66],
  ["closed", 83],
  ["closed", 101],
  ["closed", 127],
  ["closed", 160],
  ["closed", 205],
  ["closed", 260],
  ["closed", 322],
];

/** Most answers keep the promise, some are a few days late. */
function answeredOn(random: Random, raisedOn: IsoDate, today: IsoDate): IsoDate {
  const days = random.chance(0.8) ? random.integer(1, 5) : random.integer(6, 9);
  return earlierDate(addWorkingDays(raisedOn, days, isWorkingDay), today);
}

/** 诉求 of enterprises that have settled in, in every state; the same day gives the same rows. */
export function tellRequests(subjects: readonly RequestSubject[], today: IsoDate): ServiceRequestRow[] {
  const random = createRandom(`service requests ${today}`);
  const settled = random.shuffle(
    subjects.filter(({ candidate: { fate } }) => fate.standing === "normal" && hasReached(fate.stage, "D2")),
  );
  return scenes.flatMap(([state, daysAgo], index): ServiceRequestRow[] => {
    const subject = settled[index % settled.length];
    const phrase = requestPhrases[index % requestPhrases.length];
    if (!subject?.projectCompany || !phrase) return [];
    const raisedOn = workingDayUpTo(addDays(today, -daysAgo));
    const at = officeInstant(random, raisedOn);
    const { ownership } = subject;
    const isAnswered = state !== "open";
    return [
      {
        id: random.uuid(at),
        enterpriseId: subject.projectCompany.id,
        projectId: subject.project.id,
        kind: phrase.kind,
        title: phrase.title,
        content: phrase.content,
        raisedOn,
        receivedBy: ownership.officerId,
        departmentId: phrase.department ? departmentId(phrase.department) : ownership.departmentId,
        dueOn: answerDueOn(raisedOn, isWorkingDay),
        state,
        answer: isAnswered ? phrase.answer : null,
        answeredOn: isAnswered ? answeredOn(random, raisedOn, today) : null,
        answeredBy: isAnswered ? ownership.officerId : null,
        isDemo: true,
        createdAt: at.toISOString(),
        updatedAt: at.toISOString(),
      },
    ];
  });
}
