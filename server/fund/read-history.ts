import { and, asc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { auditLog } from "@/db/schema";
import type { FundDetail, FundStep } from "@/domain/amount/fund.schema";
import type { LoadedFundEntry } from "./load-entry";

const stepOf: Record<string, FundStep["action"]> = {
  "fund.propose": "propose",
  "fund.return": "return",
  "fund.confirm": "confirm",
  "fund.reverse": "reverse",
};

type Names = { proposerName: string | null; confirmerName: string | null };

/** What the row itself knows, for entries that came without a log. */
function stepsOfRow(entry: LoadedFundEntry, { proposerName, confirmerName }: Names): FundStep[] {
  const proposed = { action: "propose" as const, at: entry.createdAt, actorName: proposerName, reason: null };
  const action = entry.reversesId ? ("reverse" as const) : ("confirm" as const);
  const reason = entry.reversesId ? entry.stateNote : null;
  return [
    ...(entry.state === "draft" || entry.reversesId ? [] : [proposed]),
    ...(entry.confirmedAt ? [{ action, at: entry.confirmedAt, actorName: confirmerName, reason }] : []),
  ];
}

const reasonOf = (detail: Record<string, unknown>): string | null =>
  typeof detail.reason === "string" ? detail.reason : null;

type FundHistory = { history: FundStep[]; lastChange: FundDetail["lastChange"] };

/** Who handed in, returned, confirmed or reversed an entry, when and why, in order; and who wrote to it last. */
export async function readFundHistory(
  db: Database,
  entry: LoadedFundEntry,
  names: Names,
): Promise<FundHistory> {
  const rows = await db
    .select({
      action: auditLog.action,
      at: auditLog.at,
      actorName: auditLog.actorName,
      detail: auditLog.detail,
    })
    .from(auditLog)
    .where(and(eq(auditLog.subjectType, "fundEntry"), eq(auditLog.subjectId, entry.id)))
    .orderBy(asc(auditLog.seq));
  const logged = rows.flatMap(({ action, at, actorName, detail }): FundStep[] => {
    const step = stepOf[action];
    return step ? [{ action: step, at, actorName, reason: reasonOf(detail) }] : [];
  });
  const told = new Set(logged.map(({ action }) => action));
  const known = stepsOfRow(entry, names).filter(({ action }) => !told.has(action));
  const last = rows.at(-1);
  return {
    history: [...known, ...logged].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    lastChange: last ? { at: last.at, actorName: last.actorName } : null,
  };
}
