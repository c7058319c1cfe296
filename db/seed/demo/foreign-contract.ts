import { type AgreementFacts, countForeignAgreed } from "@/domain/amount/counting";
import type { IsoMonth } from "@/domain/calendar/date";
import { convertToFen, convertToUsdCents } from "@/domain/money/currency";
import { demoRate } from "./exchange-rates";
import { currencyFrom } from "./foreign-amount";
import type { Source } from "./sources";

/** Share of a foreign project's investment that its investor subscribes, in whole ten thousands of its own money. */
const subscribedPercent = 40;

/** 合同外资 of an agreement with an investor from abroad; nothing for everybody else, and where no amount moves. */
export function foreignPart(source: Source, facts: AgreementFacts, month: IsoMonth) {
  const currency = currencyFrom[source.regionCode];
  if (!currency || source.capitalKind === "domestic" || facts.amountFen === 0) return {};
  const rate = demoRate(month, currency);
  const wanted = (facts.amountFen * subscribedPercent) / 100 / 100 / Number(rate);
  const original = Math.trunc(wanted / 10_000) * 10_000;
  const worth = convertToFen(original * 100, rate);
  const cents = convertToUsdCents(original * 100, rate, demoRate(month, "USD"));
  if (!worth.ok || !cents.ok || original === 0) return {};
  const counting = countForeignAgreed({ ...facts, amountFen: worth.value });
  return {
    foreignCurrency: currency,
    foreignAmountOriginal: original.toFixed(2),
    foreignFen: worth.value,
    foreignUsdCents: cents.value,
    isCountedForeign: counting.isCounted,
    foreignRuleId: counting.ruleId,
    foreignShareBp: counting.countedShareBp,
  };
}
