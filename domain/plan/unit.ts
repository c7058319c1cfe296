type Dimension = "money" | "area" | "people" | "count" | "share" | "length" | "vehicles";

const units: Record<string, { dimension: Dimension; factor: number }> = {
  元: { dimension: "money", factor: 1 },
  万元: { dimension: "money", factor: 1e4 },
  亿元: { dimension: "money", factor: 1e8 },
  平方米: { dimension: "area", factor: 1 },
  万平方米: { dimension: "area", factor: 1e4 },
  亩: { dimension: "area", factor: 2000 / 3 },
  公顷: { dimension: "area", factor: 1e4 },
  平方公里: { dimension: "area", factor: 1e6 },
  人: { dimension: "people", factor: 1 },
  万人: { dimension: "people", factor: 1e4 },
  个: { dimension: "count", factor: 1 },
  家: { dimension: "count", factor: 1 },
  "%": { dimension: "share", factor: 1 },
  公里: { dimension: "length", factor: 1 },
  辆: { dimension: "vehicles", factor: 1 },
  万辆: { dimension: "vehicles", factor: 1e4 },
};

/** Units the product converts between; anything else only equals itself. */
export const knownUnits: readonly string[] = Object.keys(units);

/** A value in another unit of the same dimension; null where the two don't measure the same thing. */
export function convertUnit(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const [source, target] = [units[from], units[to]];
  if (!source || !target || source.dimension !== target.dimension) return null;
  return (value * source.factor) / target.factor;
}

/** A quotient in 万元/人, % or 倍; null where the units don't allow it or the whole is nothing. */
export function quotientIn(
  part: { value: number; unit: string },
  whole: { value: number; unit: string },
  resultUnit: string,
): number | null {
  if (whole.value === 0) return null;
  const [upper = "", lower] = resultUnit.split("/");
  if (lower !== undefined) {
    const over = convertUnit(part.value, part.unit, upper);
    const under = convertUnit(whole.value, whole.unit, lower);
    return over === null || under === null || under === 0 ? null : over / under;
  }
  const same = convertUnit(part.value, part.unit, whole.unit);
  if (same === null) return null;
  if (resultUnit === "%") return (same / whole.value) * 100;
  return resultUnit === "倍" ? same / whole.value : null;
}
