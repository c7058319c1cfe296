import { and, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { exchangeRates, fundEntries, projects, users } from "@/db/schema";
import { fundDetail, fundId } from "@/domain/amount/fund.schema";
import type { Currency } from "@/domain/money/currency";
import { isOpenStatMonth } from "@/domain/month/open-month";
import { amountColumns } from "../amount/amount-columns";
import { amountSources } from "../amount/amount-sources";
import { AppError } from "../kernel/app-error";
import { query } from "../kernel/procedure";
import { readOpenMonths } from "../month/read-open-months";
import { type FundCounting, readCountingBasis } from "./decide-counting";
import { readEvidence } from "./evidence";
import {
  completeEntry,
  confirmRefusal,
  type LoadedFundEntry,
  loadFundEntry,
  mayEditFund,
} from "./load-entry";
import { readFundHistory } from "./read-history";
import { countingView, isDecided, moneyView } from "./view-entry";

const proposers = alias(users, "proposers");
const confirmers = alias(users, "confirmers");

async function readNamed(db: Database, id: string) {
  const [found] = await db
    .select({
      entry: amountColumns(amountSources.fundsInPlace),
      proposerName: proposers.displayName,
      confirmerName: confirmers.displayName,
    })
    .from(fundEntries)
    .innerJoin(projects, eq(projects.id, fundEntries.projectId))
    .leftJoin(users, eq(users.id, projects.ownerId))
    .leftJoin(proposers, eq(proposers.id, fundEntries.proposedBy))
    .leftJoin(confirmers, eq(confirmers.id, fundEntries.confirmedBy))
    .where(eq(fundEntries.id, id));
  if (!found) throw new AppError("NOT_FOUND");
  return { ...found, entry: { ...found.entry, measure: "fundsInPlace" as const } };
}

/** The open months the money may be counted in, with the rates they have so far. */
async function readMonths(db: Database, currency: Currency, occurredOn: string | null, today: string) {
  const open = await readOpenMonths(db, today);
  const months = open.filter((month) => isOpenStatMonth(open, month, occurredOn ?? ""));
  if (months.length === 0) return [];
  const rates = await db
    .select({
      statMonth: exchangeRates.statMonth,
      currency: exchangeRates.currency,
      rate: exchangeRates.rate,
    })
    .from(exchangeRates)
    .where(and(inArray(exchangeRates.statMonth, months), inArray(exchangeRates.currency, [currency, "USD"])));
  const rateOf = (month: string, wanted: Currency) =>
    wanted === "CNY"
      ? "1"
      : (rates.find((rate) => rate.statMonth === month && rate.currency === wanted)?.rate ?? null);
  return months.map((month) => ({
    statMonth: month,
    rate: rateOf(month, currency),
    usdRate: rateOf(month, "USD"),
  }));
}

/** What was decided, or what a confirmation would decide now. */
async function readCounting(db: Database, row: LoadedFundEntry) {
  const stored: FundCounting = countingView(row);
  if (row.state === "draft" || isDecided(row.state))
    return { ...stored, ifFromPaidIn: stored, question: null };
  const { decide, question } = await readCountingBasis(db, completeEntry(row));
  return { ...decide(null), ifFromPaidIn: decide(true), question };
}

/** One fund entry with its files and history, what its confirmation will decide, and the rates of the open months. */
export const getFund = query({
  name: "fund.get",
  permission: "amount.read",
  summary: "到位资金分录",
  method: "GET",
  path: "/funds/{id}",
  input: fundId,
  output: fundDetail,
  run: async ({ db, actor, input, today }) => {
    const row = await loadFundEntry(db, actor, input.id);
    if (!row) throw new AppError("NOT_FOUND");
    const [found, counting, files, months] = await Promise.all([
      readNamed(db, row.id),
      readCounting(db, row),
      readEvidence(db, row.id),
      readMonths(db, row.currency, row.occurredOn, today),
    ]);
    return {
      ...found,
      ...counting,
      money: moneyView(row),
      outsideShareBp: row.outsideShareBp,
      remark: row.remark,
      isFromPaidInCapital: row.isFromPaidInCapital,
      files,
      months,
      ...(await readFundHistory(db, row, found)),
      mayEdit: mayEditFund(row),
      refusal: confirmRefusal(actor, row),
    };
  },
});
