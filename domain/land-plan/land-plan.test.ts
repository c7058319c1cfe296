import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { defaultForecastSettings, type StageHistory } from "@/domain/forecast/settings";
import { balanceOf, linkedQuota } from "@/domain/land-plan/balance";
import { type LandDemandProject, landDemandOf, openNeed } from "@/domain/land-plan/demand";
import { quarterEnd, quarterIndex, quarterIndexOf } from "@/domain/land-plan/quarter";
import { stages } from "@/domain/project/stage";

const history = Object.fromEntries(stages.map((stage) => [stage, { entered: 0, signed: 0 }])) as StageHistory; // safe because it is made of every stage

const basis = { today: isoDate("2026-11-24"), history, settings: defaultForecastSettings };

const project = (given: Partial<LandDemandProject>): LandDemandProject => ({
  id: "p",
  stage: "L3",
  stageEnteredOn: isoDate("2026-09-10"),
  area: 2_000_000,
  neededFrom: null,
  ...given,
});
const one = (given: Partial<LandDemandProject>) => landDemandOf([project(given)], basis)[0];

describe("what the pipeline asks for", () => {
  test("comes in the quarter its stage usually leads to signing", () => {
    expect(one({})?.quarter).toBe(quarterIndex(2027, 1));
    expect(one({ stage: "L0", stageEnteredOn: isoDate("2026-11-01") })?.quarter).toBe(quarterIndex(2027, 4));
    expect(one({ stage: "S2" })).toMatchObject({ quarter: quarterIndex(2026, 4), probability: 1 });
  });

  test("comes when the project says, but not in the past", () => {
    expect(one({ neededFrom: isoDate("2027-07-01") })).toMatchObject({
      quarter: quarterIndex(2027, 3),
      isStated: true,
    });
    expect(one({ neededFrom: isoDate("2026-02-01") })?.quarter).toBe(quarterIndex(2026, 4));
  });

  test("weighs what its stage makes likely", () => {
    const found = one({ stage: "L3" });
    expect(found?.weightedArea).toBe(Math.round(2_000_000 * (found?.probability ?? 0)));
    expect(found?.weightedArea).toBeLessThan(2_000_000);
  });

  test("is what has not been allocated yet", () => {
    expect([openNeed(100, 30), openNeed(100, 130)]).toEqual([70, 0]);
  });
});

test("a year by quarter: demand, planned and supplied land, gap and quota", () => {
  const demand = landDemandOf(
    [
      project({ neededFrom: isoDate("2027-02-01") }),
      project({ stage: "S2", neededFrom: isoDate("2027-05-01") }),
    ],
    basis,
  );
  const lines = [
    { quarter: 1, area: 500_000, state: "planned" as const },
    { quarter: 2, area: 900_000, state: "supplied" as const },
    { quarter: 2, area: 400_000, state: "cancelled" as const },
  ];
  const quotas = [
    { quarter: 1, area: 100 },
    { quarter: 3, area: 50 },
  ];
  const found = balanceOf({ year: 2027, demand, lines, quotas });
  expect(found[1]).toMatchObject({ demand: 2_000_000, planned: 0, supplied: 900_000, gap: 2_000_000 });
  expect(found.map(({ quotaToDate }) => quotaToDate)).toEqual([100, 100, 150, 150]);
  expect(found[0]?.gap).toBe((found[0]?.demand ?? 0) - 500_000);
});

test("the gaps of the quarters add up to the gap of the year", () => {
  const line = fc.record({
    quarter: fc.integer({ min: 1, max: 4 }),
    area: fc.nat(1e7),
    state: fc.constantFrom("planned" as const, "supplied" as const, "cancelled" as const),
  });
  const need = fc.record({ area: fc.nat(1e7), quarter: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(fc.array(line), fc.array(need), (lines, needs) => {
      const demand = needs.map(({ area, quarter }, index) => ({
        id: String(index),
        area,
        weightedArea: area,
        probability: 1,
        quarter: quarterIndex(2027, quarter),
        isStated: true,
      }));
      const found = balanceOf({ year: 2027, demand, lines, quotas: [] });
      const asked = needs.reduce((total, { area }) => total + area, 0);
      const planned = lines.reduce((total, { area, state }) => total + (state === "planned" ? area : 0), 0);
      expect(found.at(-1)?.gapToDate).toBe(asked - planned);
      expect(found.reduce((total, { gap }) => total + gap, 0)).toBe(asked - planned);
    }),
  );
});

test("quarters of days, and disposed land that gives quota", () => {
  expect(quarterIndexOf("2026-10-01")).toBe(quarterIndex(2026, 4));
  expect(quarterIndexOf("2026-03-31")).toBe(quarterIndex(2026, 1));
  expect(quarterEnd(2028, 1)).toBe("2028-03-31");
  expect(linkedQuota(333, 5000)).toBe(166);
});
