import type { Database, Transaction } from "@/db/client";
import { type ProjectRow, projects } from "@/db/schema";
import { type IsoDate, isoDate } from "@/domain/calendar/date";
import { type Clock, type ClockFacts, clocksOf } from "@/domain/clock/clock";
import type { Pause } from "@/domain/clock/pause";
import type { ProtectionState } from "@/domain/project/protection";
import { protectionFrom } from "@/domain/project/protection-events";
import { shanghaiDate } from "@/lib/format/date";
import { isWorkingDay } from "@/lib/working-calendar";
import { readClockRules, readProtectionSettings } from "../setting/read-clock-rules";
import { readFilings, readFirstFollowUps, readMoves, readPromises, readWaits } from "./read-events";

/** What a clock needs of a project's own row. */
export const clockedColumns = {
  id: projects.id,
  stage: projects.stage,
  standing: projects.standing,
  stageEnteredOn: projects.stageEnteredOn,
  firstReportedAt: projects.firstReportedAt,
  lastFollowUpOn: projects.lastFollowUpOn,
  leadJudgedOn: projects.leadJudgedOn,
  feedbackOn: projects.feedbackOn,
  agencyId: projects.agencyId,
  resumeOn: projects.resumeOn,
  ownerId: projects.ownerId,
};

export type ClockedProject = Pick<ProjectRow, keyof typeof clockedColumns>;

export type ProjectClocks = {
  id: string;
  clocks: Clock[];
  /** What it waits for now. */
  waiting: { for: string; since: IsoDate; byName: string | null } | null;
  protectedUntil: IsoDate | null;
  protectionState: ProtectionState;
};

type Events = {
  firstFollowUps: Awaited<ReturnType<typeof readFirstFollowUps>>;
  moves: Awaited<ReturnType<typeof readMoves>>;
  waits: Awaited<ReturnType<typeof readWaits>>;
  promises: Awaited<ReturnType<typeof readPromises>>;
  filings: Awaited<ReturnType<typeof readFilings>>;
};

const dateOrNull = (value: string | null | undefined): IsoDate | null => (value ? isoDate(value) : null);

/** Suspended from one move of standing to the next. */
function suspensionsIn(moves: Events["moves"]): Pause[] {
  const pauses: Pause[] = [];
  for (const move of moves.filter(({ kind }) => kind === "standing")) {
    const open = pauses.at(-1);
    if (open?.to === null) pauses[pauses.length - 1] = { from: open.from, to: isoDate(move.on) };
    if (move.to === "suspended") pauses.push({ from: isoDate(move.on), to: null });
  }
  return pauses;
}

function factsOf(project: ClockedProject, events: Events): ClockFacts {
  const promise = events.promises[0];
  const suspensions = suspensionsIn(events.moves);
  const registration = events.moves.findLast(({ kind, to }) => kind === "stage" && to === "D1");
  return {
    stage: project.stage,
    standing: project.standing,
    stageEnteredOn: isoDate(project.stageEnteredOn),
    firstReportedOn: isoDate(shanghaiDate(new Date(project.firstReportedAt))),
    firstFollowUpOn: dateOrNull(events.firstFollowUps[0]?.on),
    lastFollowUpOn: dateOrNull(project.lastFollowUpOn),
    leadJudgedOn: dateOrNull(project.leadJudgedOn),
    feedbackOn: dateOrNull(project.feedbackOn),
    hasIntroducer: project.agencyId !== null,
    registeredOn: dateOrNull(registration?.on) ?? isoDate(project.stageEnteredOn),
    filedOn: dateOrNull(events.filings[0]?.on),
    suspendedOn: suspensions.findLast(({ to }) => to === null)?.from ?? null,
    contractSignedOn: dateOrNull(promise?.signedOn),
    promised: {
      agreedStart: dateOrNull(promise?.agreedStart),
      agreedCompletion: dateOrNull(promise?.agreedCompletion),
      agreedProduction: dateOrNull(promise?.agreedProduction),
      agreedCapacity: dateOrNull(promise?.agreedCapacity),
      resume: dateOrNull(project.resumeOn),
    },
    waits: events.waits.map(({ from, to }) => ({ from: isoDate(from), to: dateOrNull(to) })),
    suspensions,
  };
}

/** Rows by project, so that each project's are found at once. */
function grouped<Row extends { projectId: string }>(rows: readonly Row[]): (id: string) => Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.projectId, [...(groups.get(row.projectId) ?? []), row]);
  return (id) => groups.get(id) ?? [];
}

/**
 * The clocks of several projects today, with what each waits for and how its protection stands, in one query a kind of
 * event. The caller answers for who may see them.
 */
export async function readClocks(
  db: Database | Transaction,
  rows: readonly ClockedProject[],
  today: string,
): Promise<ProjectClocks[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [rules, protection, firstFollowUps, moves, waits, promises, filings] = await Promise.all([
    readClockRules(db),
    readProtectionSettings(db),
    readFirstFollowUps(db, ids).then(grouped),
    readMoves(db, ids).then(grouped),
    readWaits(db, ids).then(grouped),
    readPromises(db, ids).then(grouped),
    readFilings(db, ids).then(grouped),
  ]);
  const moment = { today: isoDate(today), isWorkingDay };
  return rows.map((project) => {
    const events = {
      firstFollowUps: firstFollowUps(project.id),
      moves: moves(project.id),
      waits: waits(project.id),
      promises: promises(project.id),
      filings: filings(project.id),
    };
    const facts = factsOf(project, events);
    const open = events.waits.find(({ to }) => to === null);
    const owners = events.moves.filter(({ kind }) => kind === "owner").map(({ on }) => isoDate(on));
    return {
      id: project.id,
      clocks: clocksOf(rules, facts, moment),
      waiting: open ? { for: open.waitingFor, since: isoDate(open.from), byName: open.startedByName } : null,
      ...protectionFrom(
        { ...facts, isOwned: project.ownerId !== null, ownerChangesOn: owners },
        moment.today,
        protection,
      ),
    };
  });
}
