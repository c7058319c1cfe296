/** Probabilities of amounts in fen, ascending. `step` is their distance when it is the same throughout, else null. */
export type Distribution = { values: Float64Array; mass: Float64Array; step: number | null };

export type Atom = { value: number; probability: number };

/** Up to so many pairs of amounts a sum is worked out amount by amount, with no cells at all. */
const exactPairs = 128;

/** Probability that may be cut off at each end; it is added to the last amount that stays. */
const negligible = 1e-13;

/** Amounts nearer than this are the same: half a fen. */
const sameAmount = 0.5;

/** Distance between the least and the largest amount. */
export const spanOf = ({ values }: Distribution): number => (values.at(-1) ?? 0) - (values[0] ?? 0);

export const certain = (value: number): Distribution => ({
  values: Float64Array.of(value),
  mass: Float64Array.of(1),
  step: null,
});

function stepOf(values: Float64Array): number | null {
  const first = values[0];
  const second = values[1];
  if (first === undefined || second === undefined) return null;
  const step = second - first;
  return values.every((value, index) => Math.abs(value - first - index * step) < sameAmount) ? step : null;
}

function fromSorted(atoms: readonly Atom[]): Distribution {
  const merged: Atom[] = [];
  for (const { value, probability } of atoms) {
    const last = merged.at(-1);
    if (last && value - last.value < sameAmount) last.probability += probability;
    else merged.push({ value, probability });
  }
  const values = Float64Array.from(merged, ({ value }) => value);
  return { values, mass: Float64Array.from(merged, ({ probability }) => probability), step: stepOf(values) };
}

/** A distribution of a few amounts; throws RangeError when the probabilities don't add up to one. */
export function fromAtoms(atoms: readonly Atom[]): Distribution {
  const total = atoms.reduce((sum, { probability }) => sum + probability, 0);
  if (Math.abs(total - 1) > 1e-9) throw new RangeError(`probabilities add up to ${total}`);
  const possible = atoms.filter(({ probability }) => probability > 0);
  possible.sort((a, b) => a.value - b.value);
  return fromSorted(possible);
}

/** The same on cells of one width, each mass split between its two neighbours so that the mean stays. */
function onCells({ values, mass, step: own }: Distribution, step: number): Float64Array {
  if (own === step) return mass;
  const start = values[0] ?? 0;
  const cells = new Float64Array(Math.ceil(((values.at(-1) ?? 0) - start) / step - 1e-9) + 1);
  mass.forEach((probability, index) => {
    const position = ((values[index] ?? 0) - start) / step;
    const cell = Math.min(Math.floor(position + 1e-9), cells.length - 1);
    const rest = Math.min(Math.max(position - cell, 0), 1);
    cells[cell] = (cells[cell] ?? 0) + probability * (1 - rest);
    if (rest > 0 && cell + 1 < cells.length) cells[cell + 1] = (cells[cell + 1] ?? 0) + probability * rest;
  });
  return cells;
}

function multiply(a: Float64Array, b: Float64Array): Float64Array {
  const product = new Float64Array(a.length + b.length - 1);
  a.forEach((p, i) => {
    if (p === 0) return;
    for (let j = 0; j < b.length; j += 1) product[i + j] = (product[i + j] ?? 0) + p * (b[j] ?? 0);
  });
  return product;
}

function trimmed(start: number, step: number, mass: Float64Array): Distribution {
  let [first, last] = [0, mass.length - 1];
  let [below, above] = [0, 0];
  while (first < last && below + (mass[first] ?? 0) < negligible) below += mass[first++] ?? 0;
  while (last > first && above + (mass[last] ?? 0) < negligible) above += mass[last--] ?? 0;
  const kept = mass.slice(first, last + 1);
  kept[0] = (kept[0] ?? 0) + below;
  kept[kept.length - 1] = (kept[kept.length - 1] ?? 0) + above;
  return { values: kept.map((_, index) => start + step * (first + index)), mass: kept, step };
}

function pairByPair(a: Distribution, b: Distribution): Distribution {
  const atoms: Atom[] = [];
  a.values.forEach((left, i) => {
    b.values.forEach((right, j) => {
      atoms.push({ value: left + right, probability: (a.mass[i] ?? 0) * (b.mass[j] ?? 0) });
    });
  });
  return fromSorted(atoms.toSorted((x, y) => x.value - y.value));
}

/** The same with a fixed amount added. */
export const movedBy = (given: Distribution, amount: number): Distribution => ({
  ...given,
  values: given.values.map((value) => value + amount),
});

/**
 * The sum of two independent amounts: exact while they are few, else on at most `maxCells` cells. The mean is kept;
 * with the tails cut, 96 cells are about a seventh of a standard deviation each.
 */
export function addIndependent(a: Distribution, b: Distribution, maxCells: number): Distribution {
  if (a.values.length === 1) return movedBy(b, a.values[0] ?? 0);
  if (b.values.length === 1) return movedBy(a, b.values[0] ?? 0);
  if (a.values.length * b.values.length <= exactPairs) return pairByPair(a, b);
  const width = (spanOf(a) + spanOf(b)) / (maxCells - 1);
  const step = a.step === null || b.step === null ? width : Math.max(width, Math.min(a.step, b.step));
  const start = (a.values[0] ?? 0) + (b.values[0] ?? 0);
  return trimmed(start, step, multiply(onCells(a, step), onCells(b, step)));
}

export const meanOf = ({ values, mass }: Distribution): number =>
  values.reduce((sum, value, index) => sum + value * (mass[index] ?? 0), 0);

/** Probability that the amount is at least `threshold`. */
export function probabilityAtLeast({ values, mass, step }: Distribution, threshold: number): number {
  const tolerance = step === null ? sameAmount : Math.max(sameAmount, step * 1e-6);
  const above = mass.reduce(
    (sum, probability, index) => ((values[index] ?? 0) >= threshold - tolerance ? sum + probability : sum),
    0,
  );
  return Math.min(1, above);
}

/** The smallest amount that is not exceeded with probability `share` (0–1). */
export function quantile({ values, mass }: Distribution, share: number): number {
  let below = 0;
  for (const [index, probability] of mass.entries()) {
    below += probability;
    if (below >= share - 1e-12) return values[index] ?? 0;
  }
  return values.at(-1) ?? 0;
}

/** Cells of a mixture. */
const mixedCells = 1_024;

/** One of several distributions by weight, on cells of one width; the mean is kept. The weights add up to one. */
export function mixed(parts: readonly { given: Distribution; weight: number }[]): Distribution {
  const ends = parts.map(({ given }) => [given.values[0] ?? 0, given.values.at(-1) ?? 0] as const);
  const start = Math.min(...ends.map(([first]) => first));
  const span = Math.max(...ends.map(([, last]) => last)) - start;
  if (span < sameAmount) return certain(start);
  const step = span / (mixedCells - 1);
  const mass = new Float64Array(mixedCells);
  for (const { given, weight } of parts) {
    given.values.forEach((value, index) => {
      const position = (value - start) / step;
      const cell = Math.min(Math.floor(position), mixedCells - 2);
      const rest = Math.min(Math.max(position - cell, 0), 1);
      const share = (given.mass[index] ?? 0) * weight;
      mass[cell] = (mass[cell] ?? 0) + share * (1 - rest);
      mass[cell + 1] = (mass[cell + 1] ?? 0) + share * rest;
    });
  }
  return trimmed(start, step, mass);
}

/** Mean squared distance from the mean. */
export function varianceOf(given: Distribution): number {
  const mean = meanOf(given);
  return given.values.reduce((sum, value, index) => sum + (value - mean) ** 2 * (given.mass[index] ?? 0), 0);
}
