import type { FundCategory } from "@/domain/amount/fund-entry";
import type { Currency } from "@/domain/money/currency";
import { decimalFromFen } from "@/domain/money/decimal";
import { type Fen, fen } from "@/domain/money/fen";
import type { Source } from "./sources";

const rates: Record<string, readonly [Currency, number]> = {
  DE: ["EUR", 7.78],
  JP: ["JPY", 0.048],
  KR: ["USD", 7.12],
  US: ["USD", 7.12],
  "810000": ["HKD", 0.915],
  "710000": ["USD", 7.12],
};

type ForeignAmount = { currency: Currency; exchangeRate: string; amountOriginal: string; amountFen: Fen };

/** Foreign capital is paid in its own currency, in round sums; everything else in yuan. */
export function foreignAmount(source: Source, category: FundCategory, amountFen: Fen): ForeignAmount {
  const rate = category === "foreignCapital" ? rates[source.regionCode] : undefined;
  if (!rate)
    return {
      currency: "CNY",
      exchangeRate: "1",
      amountOriginal: decimalFromFen(amountFen, "yuan"),
      amountFen,
    };
  const [currency, yuan] = rate;
  const original = Math.max(1, Math.round(amountFen / 100 / yuan / 10_000)) * 10_000;
  return {
    currency,
    exchangeRate: yuan.toFixed(6),
    amountOriginal: original.toFixed(2),
    amountFen: fen(Math.round(original * yuan * 100)),
  };
}
