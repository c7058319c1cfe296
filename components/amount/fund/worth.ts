import type { CountingView, FundDetail } from "@/domain/amount/fund.schema";
import { convertToFen, convertToUsdCents, hundredthsOf } from "@/domain/money/currency";
import { fen, scaleFen } from "@/domain/money/fen";

type Month = FundDetail["months"][number];

/** What the entry is worth at the rates of a month; null where one of them is missing. */
export function worthOf({ money }: FundDetail, month: Month | undefined) {
  const hundredths = hundredthsOf(money.amountOriginal ?? "");
  if (hundredths === null || !month?.rate) return { amountFen: null, usdCents: null };
  const amount = convertToFen(hundredths, month.rate);
  const usd = month.usdRate ? convertToUsdCents(hundredths, month.rate, month.usdRate) : null;
  return { amountFen: amount.ok ? amount.value : null, usdCents: usd?.ok ? usd.value : null };
}

/** The part that counts towards 到位: the share from outside the city, and the share the rule lets count. */
export function countedPart(amountFen: number | null, outsideShareBp: number, counting: CountingView) {
  if (amountFen === null || !counting.isCounted) return null;
  return scaleFen(scaleFen(fen(amountFen), outsideShareBp), counting.countedShareBp);
}

/** Currencies whose rate the month still lacks, the entry's own before the dollar. */
export function missingRates({ money, foreign }: FundDetail, month: Month | undefined) {
  if (!month) return [];
  const lacksOwn = month.rate === null ? [money.currency] : [];
  const lacksUsd =
    foreign !== null && month.usdRate === null && money.currency !== "USD" ? (["USD"] as const) : [];
  return [...lacksOwn, ...lacksUsd];
}
