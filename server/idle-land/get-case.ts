import { and, asc, eq, isNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { idleCaseSteps, idleDocuments, landFiles, parcels, users } from "@/db/schema";
import { isoDate } from "@/domain/calendar/date";
import {
  caseIdInput,
  type IdleCaseDetail,
  type IdleCaseStep,
  idleCaseDetail,
} from "@/domain/idle-land/case.schema";
import { clockAfter, type RunningClock } from "@/domain/idle-land/case-clock";
import { hasDocumentNo, isOutside, nextRecorded, stepsFrom } from "@/domain/idle-land/case-moves";
import { idleLandFinding } from "@/domain/idle-land/finding.schema";
import { isOutcome } from "@/domain/idle-land/outcome";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { loadCase } from "./load-case";
import { type CaseRow, type IdleLandEntry, readEntries } from "./read-rows";
import { outcomeIn, type StepRow } from "./record-step";
import { isLandManager } from "./supplied-parcels";

type NamedStep = { step: StepRow; actorName: string | null };

/** Steps of a case in order, each with who wrote it. */
export const readSteps = (db: Database, caseId: string): Promise<NamedStep[]> =>
  db
    .select({ step: idleCaseSteps, actorName: users.displayName })
    .from(idleCaseSteps)
    .leftJoin(users, eq(users.id, idleCaseSteps.actorId))
    .where(eq(idleCaseSteps.caseId, caseId))
    .orderBy(asc(idleCaseSteps.id));

/** Delivery written down later belongs to its step. */
function servedOf(step: StepRow, steps: readonly StepRow[]) {
  const later = steps.find(({ detail }) => detail.serves === step.id);
  return { servedOn: step.servedOn ?? later?.servedOn ?? null, dueOn: later?.dueOn ?? step.dueOn };
}

/** The time limit a step started; another day than the law's where its paper names one. */
export function clockOf(step: StepRow, steps: readonly StepRow[]): RunningClock | null {
  const { servedOn, dueOn } = servedOf(step, steps);
  const started = clockAfter({
    state: step.toState,
    takenOn: isoDate(step.takenOn),
    servedOn: servedOn === null ? null : isoDate(servedOn),
    outcome: outcomeIn(steps),
  });
  return started && { clock: started.clock, dueOn: dueOn === null ? started.dueOn : isoDate(dueOn) };
}

const number = (value: unknown) => (typeof value === "number" ? value : null);
const text = (value: unknown) => (typeof value === "string" ? value : null);

function stepView({ step, actorName }: NamedStep, all: readonly StepRow[], row: CaseRow): IdleCaseStep {
  const { servedOn } = servedOf(step, all);
  const clock = clockOf(step, all);
  const isLast = all.findLast(({ detail }) => detail.serves === undefined)?.id === step.id;
  return {
    id: step.id,
    fromState: step.fromState,
    toState: step.toState,
    takenOn: step.takenOn,
    documentNo: step.documentNo,
    servedOn,
    outcome: isOutcome(step.detail.outcome) ? step.detail.outcome : null,
    feeFen: number(step.detail.feeFen),
    newStartOn: text(step.detail.newStartOn),
    note: step.note,
    actorName,
    clock: clock && { ...clock, isRunning: isLast && row.closedOn === null },
    canServe:
      isOutside(step.toState) && hasDocumentNo[step.toState] && servedOn === null && row.closedOn === null,
  };
}

async function readRest(db: Database, row: CaseRow) {
  const photo = and(eq(landFiles.caseId, row.id), eq(landFiles.kind, "photo"), isNull(landFiles.voidedAt));
  const nameOf = async (id: string | null) => {
    if (id === null) return null;
    const [found] = await db.select({ name: users.displayName }).from(users).where(eq(users.id, id));
    return found?.name ?? null;
  };
  const [steps, documents, photoCount, openedByName, checkedByName] = await Promise.all([
    readSteps(db, row.id),
    db
      .select({ code: idleDocuments.code, updatedAt: idleDocuments.updatedAt })
      .from(idleDocuments)
      .where(eq(idleDocuments.caseId, row.id)),
    db.$count(landFiles, photo),
    nameOf(row.openedBy),
    nameOf(row.checkedBy),
  ]);
  return { steps, documents, photoCount, openedByName, checkedByName };
}

function parcelOf({ parcel, holderName }: IdleLandEntry): IdleCaseDetail["parcel"] {
  const { id, code, name, zone, state, areaSqm, location, contractNo } = parcel;
  return { id, code, name, zone, state, areaSqm, location, contractNo, holderName };
}

type Rest = Awaited<ReturnType<typeof readRest>>;

function detailOf(
  row: CaseRow,
  entry: IdleLandEntry,
  rest: Rest,
  today: string,
  canEdit: boolean,
): IdleCaseDetail {
  const { steps, ...others } = rest;
  const all = steps.map(({ step }) => step);
  const { causeKind, causes, causeNote, statement, measure, checkedOn, transferNo, transferredOn } = row;
  return {
    ...others,
    id: row.id,
    state: row.state,
    version: row.version,
    today,
    parcel: parcelOf(entry),
    foundOn: row.foundOn,
    finding: idleLandFinding.parse(row.finding),
    current: entry.row.finding,
    causeKind,
    causes,
    causeNote,
    statement,
    measure,
    checkedOn,
    transferNo,
    transferredOn,
    closedOn: row.closedOn,
    closeNote: row.closeNote,
    steps: steps
      .filter(({ step }) => step.detail.serves === undefined)
      .map((step) => stepView(step, all, row)),
    parkSteps: canEdit ? stepsFrom(row.state) : [],
    nextRecorded: canEdit ? nextRecorded(row.state) : [],
    canEdit: canEdit && row.closedOn === null,
  };
}

/** A case with its chain of steps, the flag it began with and the one of today. Throws NOT_FOUND. */
export const getCase = query({
  name: "idleCase.get",
  permission: "idleLand.read",
  summary: "闲置土地线索",
  method: "GET",
  path: "/idle-cases/{id}",
  input: caseIdInput,
  output: idleCaseDetail,
  run: async ({ db, actor, input, today }) => {
    const row = await loadCase(db, actor, input.id);
    if (!row) throw new AppError("NOT_FOUND");
    const [[entry], rest] = await Promise.all([
      readEntries(db, eq(parcels.id, row.parcelId), today),
      readRest(db, row),
    ]);
    if (!entry) throw new AppError("NOT_FOUND");
    return detailOf(row, entry, rest, today, isLandManager(actor));
  },
});
