import type { PlanFact } from "@/domain/portal/overview.schema";
import { formatNumber } from "@/lib/format/number";

/** The value as the plan writes it: its own decimals, and years without separators. */
export function figureText({ value, unit }: Pick<PlanFact, "value" | "unit">): string | null {
  if (value === null) return null;
  if (unit === "年") return String(value);
  return formatNumber(value, String(value).split(".")[1]?.length ?? 0);
}

/** The year a figure belongs to; a five-year total says so in its title. */
export const yearNote = ({ year, title }: Pick<PlanFact, "year" | "title">): string | undefined =>
  year === null || title.startsWith("“十三五”") ? undefined : `${year} 年`;

export const quoteOf = (facts: readonly PlanFact[], title: string): string | null =>
  facts.find((fact) => fact.title === title)?.quote ?? null;

export const factOf = (facts: readonly PlanFact[], ...titles: string[]): PlanFact | undefined =>
  facts.find((fact) => titles.includes(fact.title));

/** The plans some figures are quoted from, each once. */
export const planNames = (facts: readonly PlanFact[]): string =>
  [...new Set(facts.map(({ planName }) => planName))].join("、");
