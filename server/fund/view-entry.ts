import type { FundEntryState } from "@/domain/amount/fund-entry";
import { countedFundEntryStates } from "@/domain/amount/fund-entry";
import type { Currency } from "@/domain/money/currency";

type MoneyRow = {
  currency: Currency;
  amountOriginal: string | null;
  exchangeRate: string;
  amountFen: number;
  usdCents: number | null;
  state: FundEntryState;
};

export const isDecided = (state: FundEntryState): boolean =>
  countedFundEntryStates.some((counted) => counted === state);

/** An amount nobody knows yet is null, never 0; what is converted before confirmation is an estimate. */
export function moneyView(row: MoneyRow) {
  const { currency, amountOriginal, exchangeRate, usdCents, state } = row;
  const amountFen = row.amountFen === 0 ? null : row.amountFen;
  const isEstimate = currency !== "CNY" && !isDecided(state);
  return { currency, amountOriginal, exchangeRate, amountFen, usdCents, isEstimate };
}

type CountingRow = {
  isCounted: boolean;
  ruleId: string;
  countedShareBp: number;
  isCountedForeign: boolean;
  foreignRuleId: string | null;
  foreignShareBp: number;
};

/** What was decided of an entry in both measures; `foreign` is null for money that is not foreign. */
export function countingView(row: CountingRow) {
  const { isCounted, ruleId, countedShareBp, foreignRuleId } = row;
  const foreign =
    foreignRuleId === null
      ? null
      : { isCounted: row.isCountedForeign, ruleId: foreignRuleId, countedShareBp: row.foreignShareBp };
  return { funds: { isCounted, ruleId, countedShareBp }, foreign };
}
