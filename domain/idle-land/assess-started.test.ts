import { describe, expect, it, test } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { area } from "@/domain/land/area";
import { fen } from "@/domain/money/fen";
import { assessIdleLand } from "./assess-idle-land";
import { type IdleLandFacts, noFacts } from "./facts";

const day = isoDate;
const assess = (facts: Partial<IdleLandFacts>, today: string) =>
  assessIdleLand({ ...noFacts, ...facts }, day(today));

const wan = (count: number) => fen(count * 1_000_000);
const stated = (count: number, landAndTax = 0) => ({
  statedFen: wan(count),
  landAndTaxFen: wan(landAndTax),
});

describe("started and stopped (Art. 2(2))", () => {
  const facts = {
    agreedStartOn: day("2024-06-30"),
    startedOn: day("2024-05-01"),
    stops: [{ from: day("2025-01-10"), to: null }],
    areaToStart: area(1_200_000),
    areaStarted: area(300_000),
    totalInvestment: stated(10_000),
    invested: stated(3_000),
  };

  test.each([
    ["2025-11-05", "normal"],
    ["2025-11-06", "warning"],
    ["2026-01-10", "warning"],
    ["2026-01-11", "suspectedStopped"],
  ])("stopped on 2025-01-10 with 3000 of 12000 ㎡: on %s it is %s", (today, kind) => {
    expect(assess(facts, today).kind).toBe(kind);
  });

  it("by area alone, handled under Art. 12 and 13 only", () => {
    const finding = assess(facts, "2026-01-11");
    expect(finding).toMatchObject({ grounds: ["area"], suspectedFrom: "2026-01-11", days: 366 });
    expect(finding.handling).toEqual([
      { kind: "negotiate", provided: null, provisions: ["m12", "m13"], feeFen: null },
    ]);
    expect(
      assess({ ...facts, causeKind: "enterprise" }, "2028-01-11").handling.map(({ kind }) => kind),
    ).toEqual(["negotiate"]);
  });

  test.each([
    ["24.99 % invested, 40 % of the area", 4_800, 2_499, ["investment"], "suspectedStopped"],
    ["exactly 25 % and exactly a third", 4_000, 2_500, [], "normal"],
    ["both below", 3_999, 2_499, ["area", "investment"], "suspectedStopped"],
  ])("%s", (_name, startedSqm, investedWan, grounds, kind) => {
    const finding = assess(
      { ...facts, areaStarted: area(startedSqm * 100), invested: stated(investedWan) },
      "2026-01-11",
    );
    expect(finding).toMatchObject({ kind, grounds });
  });

  it("a hundredth of a square metre and a fen under the line", () => {
    const third = { areaToStart: area(1_000_000), areaStarted: area(333_333) };
    expect(assess({ ...facts, ...third, invested: stated(2_500) }, "2026-01-11").grounds).toEqual(["area"]);
    const least = { ...facts, areaStarted: area(400_000) };
    const invested = { statedFen: fen(2_500_000_000 - 1), landAndTaxFen: fen(0) };
    expect(assess({ ...least, invested }, "2026-01-11").grounds).toEqual(["investment"]);
  });

  it("leaves land price and taxes out of both sums (Art. 30)", () => {
    const gross = {
      areaStarted: area(400_000),
      totalInvestment: stated(15_000, 5_000),
      invested: stated(7_400, 5_000),
    };
    const finding = assess({ ...facts, ...gross }, "2026-01-11");
    expect(finding.grounds).toEqual(["investment"]);
    expect(finding.inputs).toContainEqual({ type: "money", key: "invested", value: wan(2_400) });
  });

  it("says what is missing instead of guessing", () => {
    const none = { areaStarted: null, invested: null };
    expect(assess({ ...facts, ...none }, "2026-01-11")).toMatchObject({
      kind: "inputsMissing",
      missing: ["areaStarted", "invested"],
    });
    expect(assess({ ...facts, invested: null }, "2026-01-11")).toMatchObject({
      kind: "suspectedStopped",
      missing: [],
    });
    const half = { areaStarted: area(600_000), invested: null };
    expect(assess({ ...facts, ...half }, "2026-01-11")).toMatchObject({
      kind: "inputsMissing",
      missing: ["invested"],
    });
    const absurd = { areaStarted: area(600_000), totalInvestment: stated(4_000, 4_000) };
    expect(assess({ ...facts, ...absurd }, "2026-01-11")).toMatchObject({
      kind: "inputsMissing",
      missing: ["totalInvestment"],
    });
  });

  it("begins a new count after every restart", () => {
    const stops = [
      { from: day("2025-01-10"), to: day("2025-12-31") },
      { from: day("2026-03-01"), to: null },
    ];
    expect(assess({ ...facts, stops }, "2026-02-01")).toMatchObject({ kind: "normal", phase: "building" });
    expect(assess({ ...facts, stops }, "2027-03-01").kind).toBe("warning");
    expect(assess({ ...facts, stops }, "2027-03-02").kind).toBe("suspectedStopped");
  });

  it("joins stops without a day of work between them, and remembers a past full year", () => {
    const joined = [
      { from: day("2025-06-01"), to: null },
      { from: day("2025-01-10"), to: day("2025-06-01") },
    ];
    expect(assess({ ...facts, stops: joined }, "2026-01-11").suspectedFrom).toBe("2026-01-11");
    const past = [{ from: day("2024-05-10"), to: day("2025-05-11") }];
    expect(assess({ ...facts, stops: past }, "2026-01-11").remarks).toEqual([
      { code: "stoppedAYearBefore", on: "2024-05-10", days: 366 },
    ]);
    expect(
      assess({ ...facts, stops: [{ from: day("2024-05-10"), to: day("2025-05-10") }] }, "2026-01-11").remarks,
    ).toEqual([]);
  });

  it("points out stops that cannot be", () => {
    const codes = (values: Partial<IdleLandFacts>) =>
      assess({ ...facts, ...values }, "2026-01-11").remarks.map(({ code }) => code);
    expect(codes({ stops: [{ from: day("2024-04-01"), to: null }] })).toEqual(["stopBeforeStart"]);
    expect(codes({ stops: [{ from: day("2025-04-01"), to: day("2025-03-01") }] })).toEqual(["stopReversed"]);
    expect(codes({ startedOn: null })).toEqual(["stopWithoutStart"]);
  });
});

describe("land that is built on", () => {
  it("is nothing to flag, with a word about a late start", () => {
    const facts = { agreedStartOn: day("2024-06-30"), startedOn: day("2024-09-01") };
    expect(assess(facts, "2026-01-01")).toMatchObject({
      kind: "normal",
      phase: "building",
      remarks: [{ code: "startedLate", on: "2024-06-30", days: 63 }],
    });
    expect(assess({ ...facts, startedOn: day("2025-07-01") }, "2026-01-01").remarks[0]?.code).toBe(
      "startedAfterFullYear",
    );
    expect(assess({ ...facts, completedOn: day("2025-12-01") }, "2026-01-01").phase).toBe("completed");
  });

  it("needs a date where the ledger only says that it began", () => {
    expect(assess({ ledgerPhase: "started" }, "2026-01-01")).toMatchObject({
      kind: "inputsMissing",
      missing: ["startedOn"],
    });
    expect(assess({ ledgerPhase: "completed" }, "2026-01-01")).toMatchObject({
      kind: "normal",
      phase: "completed",
    });
  });
});
