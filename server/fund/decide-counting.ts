import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { fundEntries } from "@/db/schema";
import { type Counting, countForeignUsed, countFund } from "@/domain/amount/counting";
import { countedFundEntryStates } from "@/domain/amount/fund-entry";
import { type CountedMoney, type SourceQuestion, sourceQuestion } from "@/domain/amount/fund-source";
import { readCountingRules, readProjectFacts } from "../counting/read-counting";
import type { CompleteFundEntry } from "./load-entry";

const countedStates = sql.join(
  countedFundEntryStates.map((state) => sql`${state}`),
  sql`, `,
);

/** What a project counts in either measure by category, on balance: an entry that was reversed no longer weighs. */
async function countedMoney(db: Database | Transaction, projectId: string): Promise<CountedMoney[]> {
  const rows = await db
    .select({
      category: fundEntries.category,
      count: sql<string>`count(*) filter (where ${fundEntries.reversesId} is null and ${fundEntries.state} <> 'reversed')`,
      amountFen: sql<string>`sum(${fundEntries.amountFen})`,
    })
    .from(fundEntries)
    .where(
      sql`${fundEntries.projectId} = ${projectId} and (${fundEntries.isCounted} or ${fundEntries.isCountedForeign}) and ${fundEntries.state} in (${countedStates})`,
    )
    .groupBy(fundEntries.category);
  return rows.flatMap(({ category, count, amountFen }) =>
    category ? [{ category, count: Number(count), amountFen: Number(amountFen) }] : [],
  );
}

/** `foreign` is null for money that is not foreign at all. */
export type FundCounting = { funds: Counting; foreign: Counting | null };

export type CountingBasis = {
  question: SourceQuestion | null;
  /** What the rules say once the question is answered; null when nobody answered or was asked. */
  decide: (isFromPaidInCapital: boolean | null) => FundCounting;
};

/** Everything the decision on an entry rests on: rules, rulings, and the money the project counts already. */
export async function readCountingBasis(
  db: Database | Transaction,
  entry: CompleteFundEntry,
): Promise<CountingBasis> {
  const project = await readProjectFacts(db, entry.projectId);
  const rules = await readCountingRules(db);
  const question = sourceQuestion(entry.category, await countedMoney(db, entry.projectId));
  const decide = (isFromPaidInCapital: boolean | null): FundCounting => {
    const facts = { ...project, ...entry, isFromPaidInCapital };
    return { funds: countFund(facts, rules), foreign: countForeignUsed(facts, rules) };
  };
  return { question, decide };
}

/** The question only matters where something would count. */
export const needsAnswer = ({ question, decide }: CountingBasis): boolean => {
  const { funds, foreign } = decide(null);
  return question !== null && (funds.isCounted || (foreign?.isCounted ?? false));
};
