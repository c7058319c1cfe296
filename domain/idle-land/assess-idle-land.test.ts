import { describe, expect, it, test } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { fen } from "@/domain/money/fen";
import { assessIdleLand } from "./assess-idle-land";
import { type IdleLandFacts, noFacts } from "./facts";

const day = isoDate;
const assess = (facts: Partial<IdleLandFacts>, today: string) =>
  assessIdleLand({ ...noFacts, ...facts }, day(today));
const dateOf = (finding: ReturnType<typeof assess>, key: string) =>
  finding.dates.find((date) => date.key === key)?.on;

const wan = (count: number) => fen(count * 1_000_000);

describe("not started: D = 2024-06-30, price 5000 万元 (domain.md 4.5)", () => {
  const facts = { agreedStartOn: day("2024-06-30"), priceFen: wan(5000) };

  test.each([
    ["2024-01-01", "normal"],
    ["2024-03-31", "normal"],
    ["2024-04-01", "warning"],
    ["2024-06-30", "warning"],
    ["2024-07-01", "overdue"],
    ["2025-06-30", "overdue"],
    ["2025-07-01", "suspectedNotStarted"],
    ["2026-06-30", "suspectedNotStarted"],
    ["2026-07-01", "suspectedNotStarted"],
  ])("on %s it is %s", (today, kind) => {
    expect(assess(facts, today).kind).toBe(kind);
  });

  it("computes every date", () => {
    expect(Object.fromEntries(assess(facts, "2024-01-01").dates.map(({ key, on }) => [key, on]))).toEqual({
      startIn90: "2024-04-01",
      startIn30: "2024-05-31",
      startBy: "2024-06-30",
      late180: "2024-12-27",
      late330: "2025-05-26",
      yearEndsOn: "2025-06-30",
      suspectedFrom: "2025-07-01",
      twoYearsEndOn: "2026-06-30",
      twoYearsFrom: "2026-07-01",
    });
  });

  it("indicates a fee of 1000 万元 from the first day after the full year", () => {
    const { handling, suspectedFrom, provisions } = assess(facts, "2025-07-01");
    expect(handling).toEqual([
      { kind: "fee", provided: "enterprise", provisions: ["m14.1"], feeFen: wan(1000) },
      { kind: "negotiate", provided: "government", provisions: ["m8", "m12", "m13"], feeFen: null },
    ]);
    expect(suspectedFrom).toBe("2025-07-01");
    expect(provisions).toContain("m2.1");
  });

  it("indicates recovery only once two years are full", () => {
    expect(assess(facts, "2026-06-30").handling[0]?.kind).toBe("fee");
    expect(assess(facts, "2026-07-01").handling[0]).toMatchObject({
      kind: "recovery",
      provisions: ["m14.2"],
    });
  });

  it("names the price when it is what is missing for the fee", () => {
    const finding = assess({ ...facts, priceFen: null }, "2025-07-01");
    expect(finding).toMatchObject({ kind: "suspectedNotStarted", missing: ["price"] });
    expect(finding.handling[0]?.feeFen).toBeNull();
    expect(assess({ ...facts, priceFen: null }, "2026-07-01").missing).toEqual([]);
  });
});

describe("whose cause it was decides the branch, never the flag", () => {
  const facts = { agreedStartOn: day("2024-06-30"), priceFen: wan(5000) };
  const hindrances = [{ cause: "planChanged" as const, from: day("2024-08-01"), to: day("2024-08-31") }];

  test.each([
    [{ causeKind: "enterprise" as const }, "enterprise", ["fee"]],
    [{ causeKind: "government" as const }, "government", ["negotiate"]],
    [{ causeKind: "forceMajeure" as const }, "government", ["negotiate"]],
    [{ causeKind: "enterprise" as const, hindrances }, "mixed", ["fee", "negotiate"]],
    [{ hindrances }, "mixed", ["fee", "negotiate"]],
    [{}, "unverified", ["fee", "negotiate"]],
  ])("%j is %s", (cause, causeState, kinds) => {
    const finding = assess({ ...facts, ...cause }, "2025-07-01");
    expect(finding).toMatchObject({ kind: "suspectedNotStarted", causeState });
    expect(finding.handling.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("says how long the causes of Art. 8 held and when the year were over without them", () => {
    const twice = [
      ...hindrances,
      { cause: "petition" as const, from: day("2024-08-20"), to: day("2024-09-09") },
      { cause: "forceMajeure" as const, from: day("2024-05-01"), to: day("2024-07-02") },
    ];
    const { remarks } = assess({ ...facts, hindrances: twice }, "2025-07-01");
    expect(remarks).toContainEqual({ code: "governmentTime", on: "2025-08-11", days: 42 });
  });
});

describe("dates of the contract", () => {
  it("counts a year from delivery when the contract names no day (Art. 22)", () => {
    const facts = { deliveredOn: day("2024-03-15") };
    const finding = assess(facts, "2026-03-15");
    expect(finding).toMatchObject({ kind: "overdue", startBasis: "deliveryPlusYear" });
    expect(dateOf(finding, "startBy")).toBe("2025-03-15");
    expect(finding.provisions).toContain("m22");
    expect(assess(facts, "2026-03-16").kind).toBe("suspectedNotStarted");
  });

  it("ends the year of a leap day on the last day of February", () => {
    const facts = { agreedStartOn: day("2024-02-29") };
    expect(dateOf(assess(facts, "2024-03-01"), "yearEndsOn")).toBe("2025-02-28");
    expect(assess(facts, "2025-02-28").kind).toBe("overdue");
    expect(assess(facts, "2025-03-01").kind).toBe("suspectedNotStarted");
    const delivered = assess({ deliveredOn: day("2024-02-29") }, "2025-01-01");
    expect([dateOf(delivered, "startBy"), dateOf(delivered, "yearEndsOn")]).toEqual([
      "2025-02-28",
      "2026-02-28",
    ]);
  });

  it("judges nothing without a date", () => {
    expect(assess({}, "2026-01-01")).toMatchObject({
      kind: "inputsMissing",
      missing: ["startDate"],
      dates: [],
    });
    expect(assess({ deliveredOn: day("2027-01-01") }, "2026-01-01").kind).toBe("inputsMissing");
  });

  it("keeps the agreed day and points to Art. 8(1) when the land was delivered late or not at all", () => {
    const facts = { agreedStartOn: day("2024-06-30"), agreedDeliveryOn: day("2024-01-10") };
    const late = assess({ ...facts, deliveredOn: day("2024-04-10") }, "2025-07-01");
    expect(late.kind).toBe("suspectedNotStarted");
    expect(late.remarks).toEqual([{ code: "lateDelivery", on: "2024-01-10", days: 91 }]);
    expect(assess(facts, "2025-07-01").remarks).toEqual([
      { code: "notDelivered", on: "2024-01-10", days: 538 },
    ]);
  });

  it("takes a start dated later for none yet, and says so", () => {
    const finding = assess({ agreedStartOn: day("2024-06-30"), startedOn: day("2025-08-01") }, "2025-07-01");
    expect(finding.kind).toBe("suspectedNotStarted");
    expect(finding.remarks).toEqual([{ code: "startDatedLater", on: "2025-08-01", days: null }]);
  });
});

describe("ways of Art. 12 count the start anew", () => {
  const facts = { agreedStartOn: day("2024-06-30") };
  const disposal = (
    way: "extension" | "paidRecovery" | "exchange" | "temporaryUse",
    values: object = {},
  ) => ({
    ...facts,
    disposals: [{ way, agreedOn: day("2025-09-01"), newStartOn: day("2026-09-01"), endsOn: null, ...values }],
  });

  it("from the day of the supplementary agreement on", () => {
    expect(assess(disposal("extension"), "2025-08-31").kind).toBe("suspectedNotStarted");
    const finding = assess(disposal("extension"), "2025-09-01");
    expect(finding).toMatchObject({ kind: "normal", startBasis: "extended" });
    expect(dateOf(finding, "suspectedFrom")).toBe("2027-09-02");
  });

  it("an extension by no more than a year", () => {
    const finding = assess(disposal("extension", { newStartOn: day("2026-09-02") }), "2026-01-01");
    expect(dateOf(finding, "startBy")).toBe("2026-09-01");
    expect(finding.remarks).toContainEqual({ code: "extensionTooLong", on: "2026-09-01", days: null });
    const early = assess(
      disposal("extension", { agreedOn: day("2024-05-01"), newStartOn: day("2025-06-30") }),
      "2025-01-01",
    );
    expect([dateOf(early, "startBy"), early.remarks]).toEqual(["2025-06-30", []]);
  });

  it("the last of several", () => {
    const first = {
      way: "extension" as const,
      agreedOn: day("2024-05-01"),
      newStartOn: day("2025-06-30"),
      endsOn: null,
    };
    const second = {
      way: "changeOfUse" as const,
      agreedOn: day("2025-05-01"),
      newStartOn: day("2027-01-01"),
      endsOn: null,
    };
    const finding = assess({ ...facts, disposals: [second, first] }, "2026-01-01");
    expect([dateOf(finding, "startBy"), finding.startBasis]).toEqual(["2027-01-01", "renewed"]);
  });

  it("but not 协议有偿收回, and not without a new day", () => {
    const recovered = assess(disposal("paidRecovery"), "2025-10-01");
    expect(dateOf(recovered, "startBy")).toBe("2024-06-30");
    expect(recovered.kind).toBe("suspectedNotStarted");
    expect(assess(disposal("exchange", { newStartOn: null }), "2025-10-01")).toMatchObject({
      kind: "inputsMissing",
      missing: ["newStartDate"],
    });
    const used = assess(disposal("temporaryUse", { endsOn: day("2027-09-02") }), "2025-10-01");
    expect(used.remarks).toContainEqual({ code: "temporaryUseTooLong", on: "2027-09-01", days: null });
  });
});
