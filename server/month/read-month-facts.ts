import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { type IsoMonth, isoDate, isoMonth } from "@/domain/calendar/date";
import { nextToClose } from "@/domain/month/close-order";
import {
  closableFrom,
  closingDayKey,
  closingDaySetting,
  defaultClosingDay,
} from "@/domain/month/closing-day";
import { readNewest } from "../setting/read-newest";
import { readLastClosedMonth } from "./read-open-months";

async function readFirstUsedMonth(db: Database | Transaction): Promise<IsoMonth | null> {
  const [row] = await db.execute<{ month: string | null }>(sql`select least(
    (select min(stat_month) from fund_entries), (select min(stat_month) from agreements),
    (select min(stat_month) from fixed_investments), (select min(stat_month) from project_moves)) as month`);
  return row?.month ? isoMonth(row.month) : null;
}

/** What decides which month may be closed now: the order of months, and the office's closing day. */
export async function readMonthFacts(db: Database | Transaction, today: string) {
  const [lastClosed, firstUsed, closingDay] = await Promise.all([
    readLastClosedMonth(db),
    readFirstUsedMonth(db),
    readNewest(db, closingDayKey, closingDaySetting, defaultClosingDay),
  ]);
  const facts = { lastClosed, firstUsed, today: isoDate(today), closingDay };
  const month = nextToClose(facts);
  return { ...facts, next: { month, from: closableFrom(month, closingDay) } };
}
