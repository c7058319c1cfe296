import { desc, eq, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { Database, Transaction } from "@/db/client";
import { monthClosings, users } from "@/db/schema";
import { finding } from "@/domain/month/check-month.schema";
import type { Closing, Reopening } from "@/domain/month/closing.schema";
import { closingTotals } from "@/domain/month/closing-totals";

const closers = alias(users, "closers");
const requesters = alias(users, "requesters");
const deciders = alias(users, "deciders");

const findings = z.array(finding.omit({ examples: true }));

type ClosingRow = typeof monthClosings.$inferSelect;
type Names = { closedByName: string | null; requesterName: string | null; deciderName: string | null };

function reopeningOf(row: ClosingRow, names: Names, userId: string): Reopening | null {
  if (row.reopenRequestedAt === null || row.reopenReason === null) return null;
  const answered = row.reopenedAt === null ? ("refused" as const) : ("reopened" as const);
  return {
    requestedBy: names.requesterName,
    requestedAt: row.reopenRequestedAt,
    reason: row.reopenReason,
    decidedBy: names.deciderName,
    decidedAt: row.reopenDecidedAt,
    answer: row.reopenAnswer,
    state: row.reopenDecidedAt === null ? "waiting" : answered,
    isOwn: row.reopenRequestedBy === userId,
  };
}

/** Closings with who did what, newest month first; totals and findings as they were kept. */
export async function readClosings(
  db: Database | Transaction,
  userId: string,
  where?: SQL,
): Promise<Closing[]> {
  const rows = await db
    .select({
      row: monthClosings,
      closedByName: closers.displayName,
      requesterName: requesters.displayName,
      deciderName: deciders.displayName,
    })
    .from(monthClosings)
    .leftJoin(closers, eq(closers.id, monthClosings.closedBy))
    .leftJoin(requesters, eq(requesters.id, monthClosings.reopenRequestedBy))
    .leftJoin(deciders, eq(deciders.id, monthClosings.reopenDecidedBy))
    .where(where)
    .orderBy(desc(monthClosings.statMonth), desc(monthClosings.revision));
  return rows.map(({ row, ...names }) => ({
    id: row.id,
    month: row.statMonth,
    revision: row.revision,
    closedBy: names.closedByName,
    closedAt: row.closedAt,
    note: row.note,
    findings: findings.parse(row.findings),
    totals: closingTotals.parse(row.totals),
    rowCount: row.rowCount,
    sha256: row.sha256,
    previousSha256: row.previousSha256,
    reopening: reopeningOf(row, names, userId),
    version: row.version,
  }));
}
