import type { Database, Transaction } from "@/db/client";
import { projectBatches } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import type { ProjectRight } from "@/domain/member/relation-rights";
import type { BatchResult } from "@/domain/project/batch.schema";
import type { BatchItem, BatchKind } from "@/domain/project/undo";
import { describeError } from "@/lib/text/errors";
import { AppError } from "../kernel/app-error";
import { type AuditEntry, appendAudit } from "../kernel/audit";
import type { RequestContext } from "../kernel/context";
import { fromDatabaseError } from "../kernel/database-error";
import { loadProject, type SeenProject } from "./load-project";
import { lockProjects } from "./lock-project";
import { hasRight } from "./rights";

/** What one project's change leaves behind: for the undo, and for the log. */
export type Done = { version: number; before: Partial<BatchItem>; audit: Record<string, unknown> };

type Executor = Database | Transaction;

const nothing = { moveId: null, nextStep: null, nextStepOn: null, writtenStep: null, writtenStepOn: null };

/** The sentence of a refusal; anything that is none is thrown on. */
export function refusalMessage(error: unknown): string {
  const known = error instanceof AppError ? error : fromDatabaseError(error);
  if (!known) throw error;
  return describeError(known.code, known.detail);
}

/** Does one thing to each project in a savepoint of its own, so that a refused one leaves no trace. */
export async function eachApart<Item, Outcome>(
  tx: Transaction,
  items: readonly Item[],
  act: (inner: Transaction, item: Item) => Promise<Outcome>,
): Promise<{ done: { item: Item; outcome: Outcome }[]; failed: { item: Item; message: string }[] }> {
  const done: { item: Item; outcome: Outcome }[] = [];
  const failed: { item: Item; message: string }[] = [];
  for (const item of items) {
    try {
      done.push({ item, outcome: await tx.transaction((inner) => act(inner, item)) });
    } catch (error) {
      failed.push({ item, message: refusalMessage(error) });
    }
  }
  return { done, failed };
}

type Batch = {
  kind: BatchKind;
  /** Audit action of each project's own entry. */
  action: string;
  right: ProjectRight;
  user: UserActor;
  request: RequestContext;
  items: readonly { id: string; version: number }[];
  act: (tx: Transaction, row: SeenProject, version: number) => Promise<Done>;
};

async function loadAllowed(tx: Executor, { user, right }: Batch, id: string): Promise<SeenProject> {
  const row = await loadProject(tx, user, id);
  if (!row) throw new AppError("NOT_FOUND");
  if (!hasRight(row, right)) throw new AppError("FORBIDDEN");
  return row;
}

/** One change to many projects, each under its own guard and rules; kept as a batch that can be taken back. */
export async function runBatch(tx: Transaction, batch: Batch): Promise<BatchResult> {
  const items = [...new Map(batch.items.map((item) => [item.id, item])).values()];
  await lockProjects(
    tx,
    items.map(({ id }) => id),
  );
  const { done, failed } = await eachApart(tx, items, async (inner, { id, version }) => {
    const row = await loadAllowed(inner, batch, id);
    return { row, ...(await batch.act(inner, row, version)) };
  });
  for (const { outcome } of done) {
    const entry: AuditEntry = {
      subject: { type: "project", id: outcome.row.id },
      detail: { code: outcome.row.code, ...outcome.audit },
    };
    await appendAudit(tx, batch.request, batch.action, entry);
  }
  return {
    batchId: done.length > 0 ? await keep(tx, batch, done) : null,
    done: done.map(({ item, outcome }) => ({ id: item.id, version: outcome.version })),
    failed: failed.map(({ item, message }) => ({ id: item.id, message })),
  };
}

async function keep(
  tx: Transaction,
  { kind, user }: Batch,
  done: readonly { item: { id: string }; outcome: Done }[],
): Promise<string> {
  const items = done.map(({ item, outcome }) => ({
    ...nothing,
    ...outcome.before,
    projectId: item.id,
    version: outcome.version,
  }));
  const [row] = await tx
    .insert(projectBatches)
    .values({ actorId: user.userId, kind, items })
    .returning({ id: projectBatches.id });
  if (!row) throw new Error("a kept batch was not returned");
  return row.id;
}
