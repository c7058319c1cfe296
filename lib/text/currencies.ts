import type { Currency } from "@/domain/money/currency";

export const currencyText: Record<Currency, string> = {
  CNY: "人民币",
  USD: "美元",
  EUR: "欧元",
  JPY: "日元",
  KRW: "韩元",
  GBP: "英镑",
  HKD: "港元",
  TWD: "新台币",
  SGD: "新加坡元",
};

/** After a number in ten thousands: 120 万美元. */
export const wanCurrencyText = (currency: Currency): string =>
  currency === "CNY" ? "万元" : `万${currencyText[currency]}`;
