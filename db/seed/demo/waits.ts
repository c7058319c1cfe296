import type { projectWaits } from "@/db/schema";
import { addDays, type IsoDate, laterDate } from "@/domain/calendar/date";
import { hasReached } from "@/domain/project/stage-order";
import type { Candidate } from "./candidate";
import type { Ownership } from "./ownership";
import type { ProjectRow } from "./project-row";
import { createRandom, type Random } from "./random";
import { enteredOn, officeInstant, workingDayUpTo } from "./timeline";

export type WaitRow = typeof projectWaits.$inferInsert;

type Subject = { candidate: Candidate; project: ProjectRow; ownership: Ownership };

const talking = [
  "投资方董事会批准选址",
  "投资方提供近三年审计报告",
  "投资方确认用地面积和建设时序",
  "投资方回复协议修改稿",
  "投资方完成股东内部决策",
];

const settling = [
  "企业补齐备案材料",
  "企业提交总平面图修改稿",
  "企业确认施工单位",
  "企业提交环评补充监测数据",
];

const share = 0.12;

/** A wait that goes on, begun some days ago, but not before the project entered its stage. */
function openWait(random: Random, { candidate, project, ownership }: Subject, today: IsoDate): WaitRow {
  const entered = enteredOn(candidate.timeline, candidate.fate.stage) ?? today;
  const startedOn = laterDate(entered, workingDayUpTo(addDays(today, -random.integer(1, 16))));
  const at = officeInstant(random, startedOn);
  return {
    id: random.uuid(at),
    projectId: project.id,
    waitingFor: random.pick(hasReached(candidate.fate.stage, "S2") ? settling : talking),
    startedOn,
    startedBy: ownership.officerId,
    isDemo: true,
    createdAt: at.toISOString(),
  };
}

/** An earlier wait during the talks that the other side answered. */
function pastWait(random: Random, subject: Subject, talksOn: IsoDate, today: IsoDate): WaitRow[] {
  const startedOn = workingDayUpTo(addDays(talksOn, random.integer(4, 20)));
  const endedOn = workingDayUpTo(addDays(startedOn, random.integer(5, 21)));
  if (startedOn < talksOn || endedOn > addDays(today, -20)) return [];
  const { officerId } = subject.ownership;
  const at = officeInstant(random, startedOn);
  return [
    {
      id: random.uuid(at),
      projectId: subject.project.id,
      waitingFor: random.pick(talking),
      startedOn,
      startedBy: officerId,
      endedOn,
      endedBy: officerId,
      isDemo: true,
      createdAt: at.toISOString(),
    },
  ];
}

/** Times in which the next move was the other side's; the same day gives the same rows. */
export function tellWaits(subjects: readonly Subject[], today: IsoDate): WaitRow[] {
  const random = createRandom(`waits ${today}`);
  return subjects.flatMap((subject) => {
    const { fate, timeline } = subject.candidate;
    const talksOn = enteredOn(timeline, "L3");
    const isWaiting = random.chance(share);
    const wasWaiting = random.chance(share);
    if (fate.standing !== "normal" || talksOn === null) return [];
    return [
      ...(wasWaiting ? pastWait(random, subject, talksOn, today) : []),
      ...(isWaiting && !hasReached(fate.stage, "B1") ? [openWait(random, subject, today)] : []),
    ];
  });
}
