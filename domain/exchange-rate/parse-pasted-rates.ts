import { trimDecimal } from "@/domain/shared/trim-decimal";
import { type ForeignCurrency, foreignCurrencies } from "../money/currency";
import { rateField } from "./exchange-rate.schema";

export type PastedRate = { statMonth: string; currency: ForeignCurrency; rate: string };
export type PastedRates = { rates: PastedRate[]; problems: string[] };

/** What people write for a currency beside its code. */
const names: Record<ForeignCurrency, readonly string[]> = {
  USD: ["美元"],
  EUR: ["欧元"],
  JPY: ["日元"],
  KRW: ["韩元", "韩国元"],
  GBP: ["英镑"],
  HKD: ["港元", "港币"],
  TWD: ["新台币", "台币"],
  SGD: ["新加坡元", "新元"],
};

/** Unit the middle rate is published for: 100 日元, else one. */
const per100 = /^100/;

function currencyIn(cell: string): ForeignCurrency | undefined {
  const word = cell
    .toUpperCase()
    .replace(/\s/g, "")
    .replace(/^100/, "")
    .replace(/\/?(CNY|人民币)$/, "");
  return foreignCurrencies.find((code) => code === word || names[code].includes(word));
}

function monthIn(cell: string): string | undefined {
  const match = /^(20\d{2})[-/.年](\d{1,2})(?:月|[-/.]\d{1,2})?$/.exec(cell);
  const month = Number(match?.[2]);
  return match && month >= 1 && month <= 12 ? `${match[1]}-${String(month).padStart(2, "0")}` : undefined;
}

/** A rate for one unit; the price of 100 units is moved by two places, exactly. */
function rateFor(cell: string, isPer100: boolean): string | undefined {
  if (!/^\d+(\.\d+)?$/.test(cell)) return undefined;
  if (!isPer100) return cell;
  const [whole = "0", fraction = ""] = cell.split(".");
  const digits = whole.padStart(3, "0");
  return trimDecimal(`${Number(digits.slice(0, -2))}.${digits.slice(-2)}${fraction}`);
}

/** Copied from a table an empty cell keeps its place; typed with spaces there is none. */
function cellsOf(line: string): string[] {
  const text = line.normalize("NFKC");
  const separator = [/\t/, /[,;|]/].find((one) => one.test(text));
  if (separator) return text.split(separator).map((cell) => cell.trim());
  return text.split(/\s+/).filter((cell) => cell !== "");
}

/** A column whose currency the table does not hold keeps its place with `currency` undefined. */
type Header = { name: string; currency: ForeignCurrency | undefined; isPer100: boolean }[];

function headerOf(cells: readonly string[]): Header | undefined {
  const hasFigures = cells.some((cell) => /^\d/.test(cell) && !currencyIn(cell));
  if (hasFigures || !cells.some(currencyIn)) return undefined;
  const columns = currencyIn(cells[0] ?? "") ? cells : cells.slice(1);
  return columns.map((name) => ({ name, currency: currencyIn(name), isPer100: per100.test(name) }));
}

function add(into: PastedRates, number: number, rate: Partial<PastedRate>) {
  const { statMonth, currency } = rate;
  const parsed = rateField.safeParse(rate.rate);
  if (!statMonth || !currency) into.problems.push(`第 ${number} 行没有认出月份或币种`);
  else if (!parsed.success)
    into.problems.push(`第 ${number} 行${names[currency][0]}的汇率不是数字，或小数超过 6 位`);
  else into.rates.push({ statMonth, currency, rate: parsed.data });
}

/**
 * Reads rates as people copy them: a table with the currencies in its first line and a month before each row, or lines
 * of month, currency, rate. A column or line for 100 units (100日元) is taken for one. What is not understood is named
 * by its line.
 */
export function parsePastedRates(text: string): PastedRates {
  const result: PastedRates = { rates: [], problems: [] };
  let header: Header | undefined;
  text.split(/\r?\n/).forEach((line, index) => {
    const cells = cellsOf(line);
    if (cells.every((cell) => cell === "")) return;
    const found = headerOf(cells);
    if (found) {
      header = found;
      const unknown = found.filter(({ name, currency }) => name !== "" && !currency);
      for (const { name } of unknown)
        result.problems.push(`第 ${index + 1} 行没有认出币种“${name}”，这一列不录`);
    } else readLine(result, cells, header, index + 1);
  });
  return result;
}

function readLine(into: PastedRates, cells: readonly string[], header: Header | undefined, number: number) {
  const statMonth = monthIn(cells[0] ?? "");
  const second = cells[1] ?? "";
  const currency = currencyIn(second);
  if (currency || !header) {
    add(into, number, { statMonth, currency, rate: rateFor(cells[2] ?? "", per100.test(second)) });
    return;
  }
  header.forEach((column, position) => {
    const cell = cells[position + 1];
    if (!column.currency || !cell || cell === "-" || cell === "–") return;
    add(into, number, { statMonth, currency: column.currency, rate: rateFor(cell, column.isPer100) });
  });
}
