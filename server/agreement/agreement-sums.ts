import type { Transaction } from "@/db/client";
import type { RecordAgreementInput } from "@/domain/amount/agreement.schema";
import { type Currency, convertToFen, convertToUsdCents, hundredthsOf } from "@/domain/money/currency";
import { decimalFromFen } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { requireRate } from "../exchange-rate/read-rates";
import { fieldError } from "../kernel/app-error";

type Sums = {
  amountFen: number;
  currency: Currency;
  amountOriginal: string;
  exchangeRate: string;
  foreignCurrency: Currency | null;
  foreignAmountOriginal: string | null;
  foreignFen: number | null;
  foreignUsdCents: number | null;
};

const mostFen = 1e13;

function yuanOf(field: "amountOriginal" | "foreignAmountOriginal", original: string, rate: string): number {
  const hundredths = hundredthsOf(original);
  const converted = hundredths === null ? null : convertToFen(hundredths, rate);
  if (!converted?.ok || Math.abs(converted.value) > mostFen) {
    throw fieldError(field, "折合人民币不超过 1000 亿元");
  }
  return converted.value;
}

type AmountInput = Pick<
  RecordAgreementInput,
  "currency" | "amountFen" | "amountOriginal" | "foreignCurrency" | "foreignAmountOriginal" | "statMonth"
>;

async function ownAmount(tx: Transaction, input: AmountInput) {
  const { currency, statMonth } = input;
  if (currency === "CNY") {
    const amountFen = input.amountFen ?? 0;
    return { amountFen, currency, amountOriginal: decimalFromFen(fen(amountFen), "yuan"), exchangeRate: "1" };
  }
  const amountOriginal = input.amountOriginal ?? "0";
  const exchangeRate = await requireRate(tx, statMonth, currency);
  return {
    amountFen: yuanOf("amountOriginal", amountOriginal, exchangeRate),
    currency,
    amountOriginal,
    exchangeRate,
  };
}

const noForeignPart = {
  foreignCurrency: null,
  foreignAmountOriginal: null,
  foreignFen: null,
  foreignUsdCents: null,
};

async function foreignPart(tx: Transaction, input: AmountInput, amountFen: number) {
  const { foreignCurrency, foreignAmountOriginal: original, statMonth } = input;
  if (!foreignCurrency || !original || Number(original) === 0) return noForeignPart;
  const rate = await requireRate(tx, statMonth, foreignCurrency);
  const usdRate = await requireRate(tx, statMonth, "USD");
  const foreignFen = yuanOf("foreignAmountOriginal", original, rate);
  if (Math.abs(foreignFen) > Math.abs(amountFen)) {
    throw fieldError("foreignAmountOriginal", "外方认缴额不能超过协议金额");
  }
  const cents = convertToUsdCents(hundredthsOf(original) ?? 0, rate, usdRate);
  if (!cents.ok) throw fieldError("foreignAmountOriginal", "外方认缴额超出范围");
  return {
    foreignCurrency,
    foreignAmountOriginal: original,
    foreignFen,
    foreignUsdCents: cents.value,
  };
}

/**
 * The amounts of an agreement in its own currencies, in fen and in US cents, at the rates of its statistical month.
 * Throws EXCHANGE_RATE_MISSING; a field error where an amount is out of range or the foreign part above the whole.
 */
export async function agreementSums(tx: Transaction, input: AmountInput): Promise<Sums> {
  const own = await ownAmount(tx, input);
  return { ...own, ...(await foreignPart(tx, input, own.amountFen)) };
}
