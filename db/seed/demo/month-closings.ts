import { and, asc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { insertClosing, lockEntries } from "@/db/month-snapshot";
import { monthClosings, users } from "@/db/schema";
import type { Role } from "@/domain/access/role";
import {
  addDays,
  type IsoMonth,
  isoDate,
  isoMonth,
  lastDayOf,
  monthOf,
  monthsFromTo,
  nextMonths,
} from "@/domain/calendar/date";
import { closedLedgers } from "@/domain/month/closed-ledger";
import { createRandom } from "./random";

/** Months before the last full one are closed when the story ends. */
const openAtEnd = 2;
/** How many months before the last closed one the office had to reopen one. */
const reopenedBefore = 3;

async function personOf(tx: Transaction, role: Role): Promise<string | null> {
  const [person] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, role), users.isDemo))
    .orderBy(asc(users.username))
    .limit(1);
  return person?.id ?? null;
}

async function firstMonth(tx: Transaction): Promise<IsoMonth | null> {
  const [row] = await tx.execute<{ month: string | null }>(
    sql`select least((select min(stat_month) from fund_entries), (select min(stat_month) from agreements),
      (select min(stat_month) from fixed_investments), (select min(stat_month) from project_moves)) as month`,
  );
  return row?.month ? isoMonth(row.month) : null;
}

const at = (month: IsoMonth, daysAfter: number, hour: string): string =>
  `${addDays(lastDayOf(month), daysAfter)}T${hour}:00Z`;

type People = { statistician: string | null; leader: string | null };

async function reopen(tx: Transaction, id: string, month: IsoMonth, { statistician, leader }: People) {
  await tx
    .update(monthClosings)
    .set({
      reopenRequestedBy: statistician,
      reopenRequestedAt: at(month, 8, "01:40"),
      reopenReason: "一笔设备购置的到货单与发票对应有误，须打开后补附到货单并重新核对，金额预计不变。",
      reopenDecidedBy: leader,
      reopenDecidedAt: at(month, 8, "06:15"),
      reopenAnswer: "同意，核对后当日重新月结。",
      reopenedAt: at(month, 8, "06:15"),
      version: 3,
    })
    .where(eq(monthClosings.id, id));
}

/**
 * Closes the story's months as the product does, the last two left open; one of them was reopened by two people and closed
 * again. Nothing may be put into those months afterwards, so this comes last.
 */
export async function closeDemoMonths(tx: Transaction, today: string): Promise<void> {
  const first = await firstMonth(tx);
  if (first === null) return;
  const random = createRandom("month-closings");
  const last = nextMonths(monthOf(isoDate(today)), -openAtEnd);
  const people = { statistician: await personOf(tx, "statistician"), leader: await personOf(tx, "leader") };
  const close = async (month: IsoMonth, revision: number, closedAt: string, note: string | null) => {
    const id = random.uuid(new Date(closedAt));
    const closing = { id, month, revision, ledgers: closedLedgers, closedBy: people.statistician };
    await insertClosing(tx, { ...closing, closedAt, note, findings: [] });
    return id;
  };
  for (const month of monthsFromTo(first, last)) {
    const id = await close(month, 1, at(month, 3, "08:20"), null);
    if (month === nextMonths(last, -reopenedBefore)) {
      await reopen(tx, id, month, people);
      await close(month, 2, at(month, 8, "09:05"), "已补附到货单，逐笔复核，金额未变。");
    }
    await lockEntries(tx, month);
  }
}
