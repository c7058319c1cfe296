import type { followUps } from "@/db/schema";
import { addDays, daysBetween, earlierDate, type IsoDate, laterDate } from "@/domain/calendar/date";
import type { Stage } from "@/domain/project/stage";
import type { Candidate } from "./candidate";
import type { Ownership } from "./ownership";
import { fillPhrase, placeOf } from "./phrases/fill";
import { firstContact } from "./phrases/first-contact";
import type { Phase, Phrase } from "./phrases/phrase";
import { phrasesFor } from "./phrases/phrases-for";
import type { Random } from "./random";
import { officeInstant, workingDayUpTo } from "./timeline";

export type FollowUpRow = Omit<typeof followUps.$inferInsert, "projectId"> & {
  id: string;
  occurredOn: IsoDate;
};

type Rhythm = readonly [everyDays: number, least: number, most: number];

const rhythms: Record<Stage, Rhythm> = {
  L0: [4, 1, 1],
  L1: [8, 1, 2],
  L2: [18, 1, 3],
  L3: [22, 1, 4],
  R1: [9, 1, 1],
  R2: [12, 1, 1],
  R3: [14, 1, 2],
  S1: [22, 1, 2],
  S2: [18, 1, 2],
  D1: [25, 1, 2],
  D2: [50, 1, 3],
  B1: [25, 1, 1],
  B2: [75, 1, 4],
  B3: [25, 1, 1],
  O1: [110, 1, 2],
  O2: [220, 1, 3],
};

const most = 15;

type Moment = { stage: Stage; on: IsoDate; isVisit: boolean };

/** Days on which somebody reported on a stage: spread over it, the last stage's last one on `lastDay`. */
function momentsOf(random: Random, { timeline }: Candidate, lastDay: IsoDate): Moment[] {
  const { steps } = timeline;
  return steps.flatMap(({ stage, on }, index) => {
    const isLast = index === steps.length - 1;
    const until = laterDate(on, isLast ? lastDay : (steps[index + 1]?.on ?? lastDay));
    const days = daysBetween(on, until);
    const [every, least, atMost] = rhythms[stage];
    const count = Math.min(atMost, Math.max(least, Math.round(days / every)));
    const gap = days / count;
    const visit: Moment[] = stage === "L2" ? [{ stage: "L1", on, isVisit: true }] : [];
    const others = Array.from({ length: count }, (_, position): Moment => {
      const isEnd = isLast && position === count - 1;
      const jitter = random.integer(0, Math.max(0, Math.floor(gap * 0.6)));
      const day = isEnd ? lastDay : earlierDate(addDays(on, Math.round(position * gap) + jitter), until);
      return { stage, on: laterDate(on, workingDayUpTo(day)), isVisit: false };
    });
    return [...visit, ...others];
  });
}

/** At most fifteen; the site visit that opened a gate and the latest one stay. */
function thinOut(random: Random, moments: Moment[]): Moment[] {
  const kept = [...moments];
  while (kept.length > most) {
    const index = random.integer(1, kept.length - 2);
    if (!kept[index]?.isVisit) kept.splice(index, 1);
  }
  return kept;
}

/** Takes each sentence once before any comes again; ordered lists are taken in their order. */
function phraseTaker(random: Random, candidate: Candidate) {
  const left = new Map<Phase, Phrase[]>();
  return ({ stage, isVisit }: Moment, index: number): Phrase => {
    if (index === 0) return random.pick(firstContact[candidate.channel]);
    const { phase, phrases, isOrdered } = phrasesFor(candidate, isVisit ? "L2" : stage);
    const kept = left.get(phase) ?? [];
    const list = kept.length > 0 ? kept : isOrdered ? [...phrases] : random.shuffle(phrases);
    left.set(phase, list);
    const at = isVisit
      ? Math.max(
          0,
          list.findIndex(([kind]) => kind === "siteVisit"),
        )
      : 0;
    const [phrase] = list.splice(at, 1);
    if (phrase === undefined) throw new RangeError(`no phrases for ${stage}`);
    return phrase;
  };
}

export type NextStep = { step: string; on: IsoDate };

export type FollowUpStory = { rows: FollowUpRow[]; lastOn: IsoDate | null; next: NextStep | null };

export type FollowUpInput = {
  candidate: Candidate;
  ownership: Ownership;
  /** Day of the last one. */
  lastDay: IsoDate;
  today: IsoDate;
  resumeOn: IsoDate | null;
};

/** What the project's next step is now: the last one's, due as its attention says; none once it has ended. */
function nextOf({ candidate, today, resumeOn }: FollowUpInput, step: string): NextStep | null {
  const { fate, attention } = candidate;
  if (fate.standing === "suspended" && resumeOn) {
    return { step: "到期联系投资方，确认是否恢复推进", on: resumeOn };
  }
  if (fate.standing !== "normal") return null;
  return { step, on: addDays(today, attention.dueInDays) };
}

export function tellFollowUps(random: Random, input: FollowUpInput): FollowUpStory {
  const { candidate, ownership, lastDay } = input;
  const take = phraseTaker(random, candidate);
  const moments = thinOut(random, momentsOf(random, candidate, lastDay));
  let next: NextStep | null = null;
  let before = "";
  const rows = moments.map((moment, index): FollowUpRow => {
    const [kind, content, step, lag] = take(moment, index);
    const at = officeInstant(random, moment.on);
    const createdAt = at.toISOString() > before ? at.toISOString() : before;
    before = createdAt;
    const isLast = index === moments.length - 1;
    const nextStep = isLast ? nextOf(input, step) : { step, on: addDays(moment.on, lag) };
    if (isLast) next = nextStep;
    const isMet = kind === "meeting" || kind === "visit" || kind === "siteVisit";
    return {
      id: random.uuid(at),
      authorId: ownership.officerId,
      kind,
      content: fillPhrase(random, candidate, content),
      participants: isMet
        ? `${candidate.contact.name}、${ownership.officerName}等${random.integer(3, 8)}人`
        : null,
      place: isMet ? placeOf(random, candidate, kind, content) : null,
      occurredOn: moment.on,
      nextStep: nextStep?.step ?? null,
      nextStepOn: nextStep?.on ?? null,
      stageAtTime: moment.stage,
      isDemo: true,
      createdAt,
    };
  });
  return { rows, lastOn: rows.at(-1)?.occurredOn ?? null, next };
}
