import type { projectMoves } from "@/db/schema";
import { addDays, daysBetween, type IsoDate, monthOf } from "@/domain/calendar/date";
import type { Stage } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";
import type { Candidate } from "./candidate";
import type { Ending } from "./ending";
import { userId } from "./office";
import type { Ownership } from "./ownership";
import type { Random } from "./random";
import { enteredOn, officeInstant, workingDayUpTo } from "./timeline";

export type MoveRow = Omit<typeof projectMoves.$inferInsert, "projectId">;

type Draft = Pick<MoveRow, "kind" | "fromCode" | "toCode"> & {
  on: IsoDate;
  actorId: string;
  reason?: string | null;
};

const backReasons = [
  "亩均税收测算依据不足，退回补充后重新送审",
  "用能规模说明与环评口径不一致，退回核实",
  "投资方调整一期规模，退回修改项目计划书",
] as const;

const leaderId = userId("fangchengyan");
const statisticianId = userId("heyunqi");

/** The last review is the leader's, 达产 the statistician's, the rest from the second review on the head's. */
function deciderOf(stage: Stage, { officerId, headId }: Ownership): string {
  if (stage === "R3") return leaderId;
  if (stage === "O2") return statisticianId;
  return hasReached(stage, "R2") ? headId : officerId;
}

/** The way forward, each step by who passes its gate. */
function stageMoves({ timeline }: Candidate, ownership: Ownership): Draft[] {
  return timeline.steps.map(({ stage, on }, index) => ({
    kind: "stage",
    fromCode: timeline.steps[index - 1]?.stage ?? null,
    toCode: stage,
    on,
    actorId: index === 0 ? ownership.reporterId : deciderOf(stage, ownership),
  }));
}

/** Some are sent back from the first review and come again. */
function detour(random: Random, { timeline }: Candidate, { headId, officerId }: Ownership): Draft[] {
  const [sent, passed] = [enteredOn(timeline, "R1"), enteredOn(timeline, "R2")];
  if (!sent || !passed || daysBetween(sent, passed) < 6 || !random.chance(0.14)) return [];
  const backOn = workingDayUpTo(addDays(sent, 3));
  const reason = random.pick(backReasons);
  return [
    { kind: "stage", fromCode: "R1", toCode: "L3", on: backOn, actorId: headId, reason },
    { kind: "stage", fromCode: "L3", toCode: "R1", on: workingDayUpTo(passed), actorId: officerId },
  ];
}

function ownerMove({ timeline }: Candidate, { formerOwnerId, officerId, headId }: Ownership): Draft[] {
  const second = timeline.steps[1];
  if (!formerOwnerId || !second) return [];
  const reason = "岗位调整，项目及资料一并移交";
  return [
    { kind: "owner", fromCode: formerOwnerId, toCode: officerId, on: second.on, actorId: headId, reason },
  ];
}

function standingMove({ fate, timeline }: Candidate, ownership: Ownership, ending: Ending): Draft[] {
  if (fate.standing === "normal") return [];
  const deciders = {
    suspended: ownership.officerId,
    terminated: leaderId,
    transferred: ownership.headId,
  };
  const actorId = deciders[fate.standing];
  const { reason } = ending;
  return [
    { kind: "standing", fromCode: "normal", toCode: fate.standing, on: timeline.endsOn, actorId, reason },
  ];
}

/** Puts the detour between the first review and the second. */
function inOrder(forward: readonly Draft[], way: readonly Draft[]): Draft[] {
  const at = forward.findIndex(({ toCode }) => toCode === "R2");
  return at < 0 ? [...forward] : [...forward.slice(0, at), ...way, ...forward.slice(at)];
}

/** The whole history of a project, in order of time. */
export function tellMoves(
  random: Random,
  candidate: Candidate,
  ownership: Ownership,
  ending: Ending,
): MoveRow[] {
  const forward = inOrder(stageMoves(candidate, ownership), detour(random, candidate, ownership));
  const all = [...forward, ...ownerMove(candidate, ownership), ...standingMove(candidate, ownership, ending)];
  let last = 0;
  return all
    .sort((a, b) => daysBetween(b.on, a.on))
    .map(({ on, ...draft }): MoveRow => {
      const at = new Date(Math.max(officeInstant(random, on).getTime(), last + 60_000));
      last = at.getTime();
      return {
        ...draft,
        id: random.uuid(at),
        actualOn: on,
        statMonth: monthOf(on),
        isDemo: true,
        createdAt: at.toISOString(),
      };
    });
}
