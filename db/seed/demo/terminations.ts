import type { terminationRequests } from "@/db/schema";
import { addDays, type IsoDate } from "@/domain/calendar/date";
import type { Stage } from "@/domain/project/stage";
import type { LifeChapter } from "./life-fields";
import { createRandom } from "./random";
import { officeInstant, workingDayUpTo } from "./timeline";

export type TerminationRow = typeof terminationRequests.$inferInsert;

type Wish = Pick<TerminationRow, "reasonCode" | "reason" | "lostTo"> & { stage: Stage; daysAgo: number };

const wishes: readonly Wish[] = [
  {
    stage: "L3",
    daysAgo: 2,
    reasonCode: "choseOtherSite",
    lostTo: "廊坊开发区",
    reason: "投资方已与对方签约，厂房现成、可提前半年投产",
  },
  {
    stage: "L2",
    daysAgo: 5,
    reasonCode: "fundingLacking",
    lostTo: null,
    reason: "领投方退出，本轮融资无期限推迟，两次约谈均未明确",
  },
];

/** Requests to end a project that wait for the leader: one of an officer's, one of a head's. */
export function askToEnd(chapters: readonly LifeChapter[], today: IsoDate): TerminationRow[] {
  const random = createRandom(`terminations ${today}`);
  return wishes.flatMap(({ stage, daysAgo, ...wish }, index) => {
    const open = chapters.filter(
      ({ candidate, project }) =>
        candidate.fate.stage === stage && candidate.fate.standing === "normal" && project.ownerId,
    );
    const chapter = open.at(-1 - index);
    if (!chapter) return [];
    const at = officeInstant(random, workingDayUpTo(addDays(today, -daysAgo)));
    const { ownership, project } = chapter;
    const stamps = { createdAt: at.toISOString(), updatedAt: at.toISOString() };
    const requestedBy = index === 0 ? ownership.officerId : ownership.headId;
    return [{ id: random.uuid(at), projectId: project.id, ...wish, requestedBy, isDemo: true, ...stamps }];
  });
}
