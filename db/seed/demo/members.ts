import type { projectMembers } from "@/db/schema";
import { addDays, earlierDate, type IsoDate } from "@/domain/calendar/date";
import type { MemberRelation } from "@/domain/member/relation";
import { hasReached } from "@/domain/project/stage-order";
import type { Candidate } from "./candidate";
import { userId } from "./office";
import type { Ownership } from "./ownership";
import type { ProjectRow } from "./project-row";
import { createRandom, type Random } from "./random";
import { enteredOn, officeInstant } from "./timeline";

export type MemberRow = typeof projectMembers.$inferInsert;

type Subject = { candidate: Candidate; project: ProjectRow; ownership: Ownership };

/** From this investment on a project gets a 专班 (乐山高新区, domain.md 1.1), in 万元. */
const taskForceFromWan = 50_000;

const officers = ["linzhiyuan", "songyajing", "gaowenbo", "xuqinghe", "tangjunheng", "weilanxin"] as const;
const leaders = ["fangchengyan", "taoshuyi"] as const;

type Seat = { username: string; relation: MemberRelation; duty: string | null };

const seat = (username: string, relation: MemberRelation, duty: string | null = null): Seat => ({
  username,
  relation,
  duty,
});

/** A 专班 as the office sets it up: led by a leader, with the departments the project needs. */
function taskForceOf(random: Random, { candidate }: Subject): Seat[] {
  const [lead, sponsor] = random.shuffle(leaders);
  return [
    seat(lead ?? leaders[0], "taskForceLead", "牵头调度"),
    seat("fansiyuan", "taskForceMember", "立项备案、固投入库"),
    seat("jiangyuning", "taskForceMember", "环评、安评手续"),
    ...(candidate.sizes.landMu === null
      ? []
      : [
          seat("shenmingxuan", "taskForceMember", "规划许可"),
          seat("shiwanqing", "taskForceMember", "土地供应、交地"),
        ]),
    seat(sponsor ?? leaders[1], "sponsorLeader"),
  ];
}

function helperOf(random: Random, { ownership }: Subject): Seat[] {
  const username = random.pick(officers);
  if (userId(username) === ownership.officerId || !random.chance(0.3)) return [];
  return [
    seat(username, "collaborator", random.pick(["联系投资方总部", "起草协议条款", "对接产业链配套", null])),
  ];
}

/** The day on which a project was big or far enough to need more people; null while it is not. */
function joinedOn(
  random: Random,
  { candidate: { timeline, fate } }: Subject,
  today: IsoDate,
): IsoDate | null {
  const talks = enteredOn(timeline, "L3");
  if (fate.standing !== "normal" || talks === null || hasReached(fate.stage, "O2")) return null;
  return earlierDate(addDays(talks, random.integer(2, 9)), today);
}

/** 专班 of the large projects, 包联领导, and colleagues who lend a hand; the same day gives the same rows. */
export function tellMembers(subjects: readonly Subject[], today: IsoDate): MemberRow[] {
  const random = createRandom(`members ${today}`);
  return subjects.flatMap((subject) => {
    const on = joinedOn(random, subject, today);
    if (on === null) return [];
    const isLarge = subject.candidate.sizes.totalWan >= taskForceFromWan;
    const seats = [...(isLarge ? taskForceOf(random, subject) : []), ...helperOf(random, subject)];
    return seats.map(({ username, relation, duty }): MemberRow => {
      const at = officeInstant(random, on);
      return {
        id: random.uuid(at),
        projectId: subject.project.id,
        userId: userId(username),
        relation,
        duty,
        addedBy: subject.ownership.headId,
        isDemo: true,
        createdAt: at.toISOString(),
      };
    });
  });
}
