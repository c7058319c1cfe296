import { and, eq, getTableColumns } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { idleCaseSteps, idleCases, parcels } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { canMove } from "@/domain/idle-land/case-moves";
import type { IdleCaseState } from "@/domain/idle-land/case-state";
import { fieldError, ruleError } from "../kernel/app-error";
import { updateVersioned } from "../kernel/versioned";
import { recordParcelEvent } from "../parcel/record-event";
import { signedIn } from "../project/signed-in";
import type { CaseRow } from "./read-rows";
import { visibleSupplied } from "./supplied-parcels";

/**
 * A case as far as its land is the reader's to see. Land given back since is no longer supplied, but its case stays with who
 * reads the whole park.
 */
export async function loadCase(
  db: Database | Transaction,
  actor: Actor,
  id: string,
): Promise<CaseRow | undefined> {
  const isOfficer = actor.kind === "user" && actor.role === "officer";
  const [row] = await db
    .select(getTableColumns(idleCases))
    .from(idleCases)
    .innerJoin(parcels, eq(parcels.id, idleCases.parcelId))
    .where(and(eq(idleCases.id, id), isOfficer ? visibleSupplied(actor) : undefined));
  return row;
}

/** The same, held until the end of the transaction. */
export async function lockCase(tx: Transaction, actor: Actor, id: string): Promise<CaseRow | undefined> {
  await tx.select({ id: idleCases.id }).from(idleCases).where(eq(idleCases.id, id)).for("update");
  return loadCase(tx, actor, id);
}

type Step = {
  to: IdleCaseState;
  /** Business date of the step. */
  on: string;
  key: { id: string; version: number };
  values?: Partial<typeof idleCases.$inferInsert>;
  paper?: Partial<
    Pick<typeof idleCaseSteps.$inferInsert, "documentNo" | "servedOn" | "dueOn" | "detail" | "note">
  >;
};

/** The days of a case run forward, deliveries apart, and none of them is to come. */
async function refuseDisorder(tx: Transaction, row: CaseRow, on: string, today: string): Promise<void> {
  if (on > today) throw fieldError("takenOn", "日期不能晚于今天");
  const steps = await tx.select().from(idleCaseSteps).where(eq(idleCaseSteps.caseId, row.id));
  const own = steps.filter(({ detail }) => detail.serves === undefined);
  const last = [row.foundOn, ...own.map(({ takenOn }) => takenOn)].toSorted().at(-1) ?? row.foundOn;
  if (on < last) throw fieldError("takenOn", `日期不能早于上一环节（${last}）`);
}

/** Moves a case on, on its version, and writes the step. Throws IDLE_STEP_NOT_NEXT, CONFLICT, VALIDATION for the day. */
export async function takeCaseStep(tx: Transaction, actor: Actor, row: CaseRow, today: string, step: Step) {
  if (!canMove(row.state, step.to)) throw ruleError("IDLE_STEP_NOT_NEXT");
  await refuseDisorder(tx, row, step.on, today);
  await updateVersioned(tx, idleCases, step.key, { ...step.values, state: step.to });
  await tx.insert(idleCaseSteps).values({
    caseId: row.id,
    fromState: row.state,
    toState: step.to,
    takenOn: step.on,
    actorId: signedIn(actor).userId,
    ...step.paper,
  });
  const detail = { state: step.to };
  await recordParcelEvent(tx, { parcelId: row.parcelId, kind: "idleCase", on: step.on, by: actor, detail });
  return { id: row.id, version: step.key.version + 1 };
}
