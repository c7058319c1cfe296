import { asc, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { hashOf, rowsOfClosing } from "@/db/month-snapshot";
import { monthClosings } from "@/db/schema";
import { noInput } from "@/domain/account/account.schema";
import { isoMonth } from "@/domain/calendar/date";
import { driftsBetween } from "@/domain/month/compare-month";
import { type ChainVerdict, chainVerdict } from "@/domain/month/compare-month.schema";
import { query } from "../kernel/procedure";
import { readLiveSums, readSnapshotSums } from "./read-ledger-sums";

async function readClosingHash(db: Database, id: string): Promise<string> {
  const column = (name: string) => sql`(select ${sql.raw(name)} from month_closings where id = ${id})`;
  const parts = {
    previous: column("previous_sha256"),
    month: column("stat_month"),
    revision: column("revision"),
    totals: column("totals"),
  };
  const [row] = await db.execute<{ hash: string }>(sql`select ${hashOf(rowsOfClosing(id), parts)} as hash`);
  return row?.hash ?? "";
}

type Difference = ChainVerdict["firstDifference"];

/** Where closed months and the ledgers differ, the earliest of them. */
async function readFirstDrift(db: Database, standing: readonly { month: string; revision: number }[]) {
  const months = standing.map(({ month }) => isoMonth(month)).sort();
  const [from, to] = [months[0], months.at(-1)];
  if (!from || !to) return null;
  const isClosed = new Set<string>(months);
  const [snapshots, live] = await Promise.all([
    readSnapshotSums(db, { from, to }),
    readLiveSums(db, { from, to }),
  ]);
  const [drift] = driftsBetween(
    snapshots,
    live.filter(({ month }) => isClosed.has(month)),
  );
  if (!drift) return null;
  const revision = standing.find(({ month }) => month === drift.month)?.revision ?? 1;
  return { month: drift.month, revision, what: "ledger" as const };
}

/** Recomputes every closing's hash in the order they were made, and compares closed months with the ledgers. */
export const verifyMonths = query({
  name: "month.verify",
  permission: "month.read",
  summary: "核对月结快照",
  method: "GET",
  path: "/month-closings/verification",
  input: noInput,
  output: chainVerdict,
  run: async ({ db }) => {
    const { id, statMonth, revision, sha256, previousSha256, reopenedAt } = monthClosings;
    const closings = await db
      .select({ id, month: statMonth, revision, sha256, previousSha256, reopenedAt })
      .from(monthClosings)
      .orderBy(asc(monthClosings.createdAt), asc(id));
    let previous = "";
    for (const closing of closings) {
      const at = { month: closing.month, revision: closing.revision };
      const differs = (what: "rows" | "chain"): Difference => ({ ...at, what });
      if (closing.previousSha256 !== previous) return verdict(closings.length, differs("chain"));
      if ((await readClosingHash(db, closing.id)) !== closing.sha256)
        return verdict(closings.length, differs("rows"));
      previous = closing.sha256;
    }
    const standing = closings.filter((closing) => closing.reopenedAt === null);
    return verdict(closings.length, await readFirstDrift(db, standing));
  },
});

const verdict = (checked: number, firstDifference: Difference): ChainVerdict => ({
  checked,
  firstDifference,
});
