import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addIndependent,
  certain,
  fromAtoms,
  meanOf,
  probabilityAtLeast,
  quantile,
} from "@/domain/forecast/distribution";
import {
  expectedByMonth,
  type ForecastProject,
  type ForecastQuestion,
  forecast,
  outcomesOf,
  swingsOf,
} from "@/domain/forecast/forecast";
import { calibratedWeight, defaultForecastSettings, type StageHistory } from "@/domain/forecast/settings";
import { sumTreeOf, totalOf, totalWithout } from "@/domain/forecast/sum-tree";
import { arrivedShare, slipsOf } from "@/domain/forecast/timing";
import { stages } from "@/domain/project/stage";

const yi = 10_000_000_000;
const settings = defaultForecastSettings;
const alone = { ...settings, commonSpreadBp: 0 };
const noSlip = { ...alone, slipSigmaMonths: 0 };

const bernoulli = (amount: number, probability: number) =>
  fromAtoms([
    { value: 0, probability: 1 - probability },
    { value: amount, probability },
  ]);

function binomialAtLeast(n: number, p: number, k: number): number {
  let term = (1 - p) ** n;
  let below = 0;
  for (let i = 0; i < k; i += 1) {
    below += term;
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return 1 - below;
}

/** Small, fast, deterministic generator (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe("closed forms", () => {
  test.each([
    [20, 0.3, 8],
    [60, 0.5, 30],
    [200, 0.1, 25],
  ])("%i equal projects at %f reach %i of them as the binomial says", (n, p, k) => {
    const total = totalOf(sumTreeOf(Array.from({ length: n }, () => bernoulli(yi, p))));
    expect(probabilityAtLeast(total, k * yi)).toBeCloseTo(binomialAtLeast(n, p, k), 9);
    expect(meanOf(total) / yi).toBeCloseTo(n * p, 9);
  });

  test("two different projects", () => {
    const total = addIndependent(bernoulli(3 * yi, 0.5), bernoulli(5 * yi, 0.2), 128);
    expect(probabilityAtLeast(total, 8 * yi)).toBeCloseTo(0.1, 9);
  });

  test("what is certain is a number", () => {
    const total = totalOf(sumTreeOf([certain(yi), certain(2 * yi)]));
    expect([quantile(total, 0.1), quantile(total, 0.9), probabilityAtLeast(total, 3 * yi)]).toEqual([
      3 * yi,
      3 * yi,
      1,
    ]);
  });

  test("nothing at all", () => {
    expect(quantile(totalOf(sumTreeOf([])), 0.5)).toBe(0);
  });
});

describe("against brute force", () => {
  const portfolios = fc.array(
    fc.record({
      amount: fc.integer({ min: 1, max: 40 }),
      probability: fc.double({ min: 0.03, max: 0.99, noNaN: true }),
    }),
    { minLength: 1, maxLength: 12 },
  );

  /** Every combination of a small portfolio. */
  function exact(parts: readonly { amount: number; probability: number }[]) {
    let outcomes = new Map<number, number>([[0, 1]]);
    for (const { amount, probability } of parts) {
      const next = new Map<number, number>();
      for (const [value, chance] of outcomes) {
        next.set(value, (next.get(value) ?? 0) + chance * (1 - probability));
        next.set(value + amount, (next.get(value + amount) ?? 0) + chance * probability);
      }
      outcomes = next;
    }
    return [...outcomes].toSorted(([a], [b]) => a - b);
  }

  test("quantiles lie within two hundredths of the range and the mean is exact", () => {
    fc.assert(
      fc.property(portfolios, (parts) => {
        const total = totalOf(
          sumTreeOf(parts.map(({ amount, probability }) => bernoulli(amount * yi, probability))),
        );
        const outcomes = exact(parts);
        const range = parts.reduce((sum, { amount }) => sum + amount, 0);
        const tolerance = range * 0.02 + 1e-9;
        const belowAt = (value: number) => outcomes.reduce((sum, [v, p]) => (v <= value ? sum + p : sum), 0);
        for (const share of [0.1, 0.5, 0.9]) {
          const value = quantile(total, share) / yi;
          expect(belowAt(value + tolerance)).toBeGreaterThanOrEqual(share - 1e-6);
          expect(belowAt(value - tolerance)).toBeLessThanOrEqual(share + 1e-6);
        }
        const mean = outcomes.reduce((sum, [value, chance]) => sum + value * chance, 0);
        expect(meanOf(total) / yi).toBeCloseTo(mean, 9);
      }),
      { numRuns: 200 },
    );
  });

  test("a large mixed portfolio agrees with a simulation of 10,000 draws", () => {
    const random = randomFrom(20261123);
    const question = portfolio(200, random);
    const result = forecast(question, alone);
    const outcomes = outcomesOf(question, alone);
    const draws = Array.from({ length: 10_000 }, () =>
      outcomes.reduce((sum, outcome) => sum + quantile(outcome, random()), 0),
    ).toSorted((a, b) => a - b);
    const spread = (draws[9_000] ?? 0) - (draws[1_000] ?? 0);
    const [p10, p50, p90] = [draws[1_000], draws[5_000], draws[9_000]].map((value) => value ?? 0);
    expect(Math.abs(result.p10Fen - (p10 ?? 0)) / spread).toBeLessThan(0.03);
    expect(Math.abs(result.p50Fen - (p50 ?? 0)) / spread).toBeLessThan(0.03);
    expect(Math.abs(result.p90Fen - (p90 ?? 0)) / spread).toBeLessThan(0.03);
  });
});

function portfolio(count: number, random: () => number): ForecastQuestion {
  const projects = Array.from({ length: count }, (_, index): ForecastProject => {
    const isSigned = random() < 0.3;
    return {
      id: String(index).padStart(5, "0"),
      remainingFen: Math.round((0.2 + random() ** 3 * 12) * yi),
      probability: isSigned ? 1 : 0.03 + random() * 0.6,
      monthsToSigning: isSigned ? -Math.floor(random() * 30) : Math.floor(random() * 12),
      ownPlanFen: null,
    };
  });
  return { projects, horizonMonths: 13, actualFen: 0, targetFen: count * 0.5 * yi, mode: "arrival" };
}

describe("timing", () => {
  test.each([
    [-1, 0],
    [6, 0.2],
    [12, 0.45],
    [24, 0.75],
    [36, 0.9],
    [90, 0.9],
  ])("%i months after signing the default spread has brought %f", (months, share) => {
    expect(arrivedShare(months, settings)).toBeCloseTo(share, 12);
  });

  test("slips have median zero and the standard deviation asked for", () => {
    const slips = slipsOf(4);
    expect(slips.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
    const early = slips.reduce((sum, { months, probability }) => (months < 0 ? sum + probability : sum), 0);
    const late = slips.reduce((sum, { months, probability }) => (months > 0 ? sum + probability : sum), 0);
    expect(early).toBeLessThan(0.5);
    expect(late).toBeLessThan(0.5);
    const mean = slips.reduce((sum, { months, probability }) => sum + months * probability, 0);
    const variance = slips.reduce(
      (sum, { months, probability }) => sum + (months - mean) ** 2 * probability,
      0,
    );
    expect(Math.sqrt(variance)).toBeCloseTo(4, 0);
  });

  test("a signed project brings the rest of its spread, an own plan what it says", () => {
    const question = { horizonMonths: 11, actualFen: 0, targetFen: null, mode: "arrival" as const };
    const signed = { id: "a", remainingFen: 8 * yi, probability: 1, monthsToSigning: -7, ownPlanFen: null };
    const [only] = forecast({ ...question, projects: [signed] }, noSlip).expectedByProject;
    expect((only ?? 0) / (8 * yi)).toBeCloseTo((arrivedShare(18, settings) - 0.2) / 0.8, 9);
    const planned = { ...signed, ownPlanFen: [yi, yi, 0, 2 * yi] };
    expect(forecast({ ...question, projects: [planned] }, noSlip).p50Fen).toBe(4 * yi);
    expect(forecast({ ...question, horizonMonths: 1, projects: [planned] }, noSlip).p50Fen).toBe(2 * yi);
  });

  test("an agreement counts whole in the month of signing", () => {
    const project = { id: "a", remainingFen: yi, probability: 1, monthsToSigning: 3, ownPlanFen: null };
    const at = (horizonMonths: number) =>
      forecast({ projects: [project], horizonMonths, actualFen: 0, targetFen: null, mode: "signing" }, noSlip)
        .p50Fen;
    expect([at(2), at(3)]).toEqual([0, yi]);
  });
});

describe("forecast", () => {
  test("more probability, more time and more money never lower it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 1_000_000 }), (count, seed) => {
        const question = portfolio(count, randomFrom(seed));
        const base = forecast(question, settings);
        const longer = forecast({ ...question, horizonMonths: 20 }, settings);
        const cell = (base.total.step ?? 0) + (longer.total.step ?? 0);
        expect(longer.p50Fen).toBeGreaterThanOrEqual(base.p50Fen - cell);
        expect(longer.expectedFen).toBeGreaterThanOrEqual(base.expectedFen - 1);
        expect(base.p10Fen).toBeLessThanOrEqual(base.p50Fen);
        expect(base.p50Fen).toBeLessThanOrEqual(base.p90Fen);
      }),
      { numRuns: 50 },
    );
  });

  test("is the same whenever it is asked", () => {
    const ask = () => {
      const { tree: _, total, ...figures } = forecast(portfolio(60, randomFrom(7)), settings);
      return { figures, mass: [...total.mass] };
    };
    expect(ask()).toEqual(ask());
  });

  test("the sum without one part is the sum of the others", () => {
    const parts = [0.2, 0.5, 0.7, 0.9, 0.4].map((p, index) => bernoulli((index + 1) * yi, p));
    const tree = sumTreeOf(parts);
    parts.forEach((_, index) => {
      const others = totalOf(sumTreeOf(parts.filter((_part, other) => other !== index)));
      const without = totalWithout(tree, index);
      expect(meanOf(without)).toBeCloseTo(meanOf(others), 0);
      expect(probabilityAtLeast(without, 6 * yi)).toBeCloseTo(probabilityAtLeast(others, 6 * yi), 6);
    });
  });

  test("the largest swing is the project without which the target is out of reach", () => {
    const project = (id: string, amount: number, probability: number): ForecastProject => ({
      id,
      remainingFen: amount * yi,
      probability,
      monthsToSigning: 0,
      ownPlanFen: null,
    });
    const question: ForecastQuestion = {
      projects: [project("small", 1, 0.9), project("giant", 10, 0.5), project("other", 2, 0.5)],
      horizonMonths: 1,
      actualFen: 0,
      targetFen: 10 * yi,
      mode: "signing",
    };
    const [first] = swingsOf(question, forecast(question, noSlip), noSlip);
    expect(first).toMatchObject({ id: "giant", withoutProbability: 0, withProbability: 1 });
  });

  test("the months of the window add up to what is expected", () => {
    const question = portfolio(40, randomFrom(3));
    const months = expectedByMonth(question, settings);
    expect(months).toHaveLength(14);
    const sum = months.reduce((total, amount) => total + amount, 0);
    expect(sum / yi).toBeCloseTo(forecast(question, settings).expectedFen / yi, 9);
    expect(Math.min(...months)).toBeGreaterThanOrEqual(-1);
  });

  test("5,000 projects take at most 200 ms of one core", () => {
    const question = portfolio(5_000, randomFrom(1));
    forecast(question, settings);
    const milliseconds = [1, 2, 3, 4, 5].map(() => {
      const before = process.cpuUsage();
      forecast(question, settings);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    });
    expect(Math.min(...milliseconds)).toBeLessThan(200);
  });
});

describe("calibration", () => {
  const history = (entered: number, signed: number): StageHistory => {
    const record = Object.fromEntries(stages.map((stage) => [stage, { entered, signed }]));
    // safe because every stage was just written
    return record as StageHistory;
  };

  test.each([
    [0, 0, 0.2],
    [10, 10, 0.6],
    [90, 0, 0.02],
  ])("of %i that entered L3 %i were signed", (entered, signed, probability) => {
    expect(calibratedWeight("L3", history(entered, signed)).probability).toBeCloseTo(probability, 12);
  });
});
