import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { projects } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { Measure } from "@/domain/amount/measure";
import { summariseAmounts } from "../amount/summarise-amounts";
import { type FundDesk, openFundDesk } from "../testing/fund-desk";
import { refusalOf } from "../testing/refusal-of";
import { recordAgreement } from "./record-agreement";

const database = useTestDatabase();
let desk: FundDesk;

beforeAll(async () => {
  desk = await openFundDesk(database.db);
});

const record = (projectId: string, values: Record<string, unknown> = {}, context = desk.officer) => {
  const plain = {
    kind: "formal" as const,
    contractNo: unique(),
    signedOn: "2026-11-02",
    statMonth: "2026-11",
    amountFen: 100_000_000_00,
  };
  return call(recordAgreement, { projectId, ...plain, ...values }, { context });
};

const counted = async (projectId: string, measure: Measure = "agreedInvestment") =>
  (await call(summariseAmounts, { measure, projectId }, { context: desk.leader })).countedFen;

const newInvestor = () => ({
  name: `苏州${unique()}有限公司`,
  capitalKind: "domestic" as const,
  regionCode: "320500",
});

describe("the same project is never counted twice (domain.md 2.2)", () => {
  it("a second signing at a later ceremony adds nothing", async () => {
    const project = await desk.project();
    await record(project.id);
    const again = await record(project.id, { signingEvent: "秋季集中签约" });
    expect(again).toMatchObject({ isCounted: false, ruleId: "AGR_SIGNED_AGAIN" });
    expect(await counted(project.id)).toBe(100_000_000_00);
  });

  it("升格 changes status only: the framework never counted, its contract counts once", async () => {
    const project = await desk.project({ stage: "R3" });
    const framework = await record(project.id, { kind: "framework", contractNo: undefined });
    expect(await counted(project.id)).toBe(0);
    const formal = await record(project.id, { raisedFromId: framework.id });
    expect(formal).toMatchObject({ isCounted: true, ruleId: "AGR_FORMAL_FIRST" });
    expect(await refusalOf(record(project.id, { raisedFromId: framework.id }))).toBe(
      "RULE AGREEMENT_RAISED_ALREADY",
    );
    expect(await refusalOf(record(project.id, { raisedFromId: formal.id }))).toBe("VALIDATION");
    const elsewhere = await desk.project({ stage: "R3" });
    expect(await refusalOf(record(elsewhere.id, { raisedFromId: framework.id }))).toBe("VALIDATION");
    expect(await counted(project.id)).toBe(100_000_000_00);
  });

  it("增资 counts the increment, and a new total typed as increment is refused", async () => {
    const project = await desk.project();
    await record(project.id);
    const increase = { kind: "capitalIncrease", isWithinEarlier: false, newTotalOriginal: "120000000" };
    expect(await refusalOf(record(project.id, { ...increase, amountFen: 120_000_000_00 }))).toBe(
      "VALIDATION",
    );
    expect(
      await refusalOf(record(project.id, { ...increase, amountFen: 20_000_000_00, isWithinEarlier: null })),
    ).toBe("VALIDATION");
    expect(await record(project.id, { ...increase, amountFen: 20_000_000_00 })).toMatchObject({
      ruleId: "AGR_CAPITAL_INCREASE",
    });
    expect(await counted(project.id)).toBe(120_000_000_00);
  });

  it("更换投资方 moves what was counted to the new investor and adds nothing", async () => {
    const project = await desk.project();
    await record(project.id);
    const change = { kind: "investorChange", amountFen: undefined, contractNo: undefined };
    expect(await refusalOf(record(project.id, change))).toBe("VALIDATION");
    const next = newInvestor();
    expect(await record(project.id, { ...change, newInvestor: next })).toMatchObject({
      isCounted: false,
      ruleId: "AGR_NO_AMOUNT_ADDED",
    });
    const [now] = await database.db.select().from(projects).where(eq(projects.id, project.id));
    expect(now).toMatchObject({ investorName: next.name, sourceRegionCode: "320500", version: 2 });
    expect(now?.investorId).not.toBe(project.investorId);
    expect(await counted(project.id)).toBe(100_000_000_00);
    expect(await refusalOf(record(project.id, { ...change, newInvestor: next }))).toBe("VALIDATION");
  });

  it("a later phase inside an earlier contract adds nothing, whether increase or project of its own", async () => {
    const project = await desk.project();
    await record(project.id);
    const later = { kind: "capitalIncrease", newTotalOriginal: "100000000", isWithinEarlier: true };
    expect(await record(project.id, later)).toMatchObject({ isCounted: false, ruleId: "AGR_WITHIN_EARLIER" });
    const second = await desk.project({ investorId: project.investorId });
    expect(await refusalOf(record(second.id))).toBe("RULE AGREEMENT_PHASE_UNANSWERED");
    expect(await record(second.id, { isWithinEarlier: true })).toMatchObject({
      ruleId: "AGR_WITHIN_EARLIER",
    });
    expect(await counted(project.id)).toBe(100_000_000_00);
    expect(await counted(second.id)).toBe(0);
    const third = await desk.project({ investorId: project.investorId });
    expect(await record(third.id, { isWithinEarlier: false })).toMatchObject({ ruleId: "AGR_FORMAL_FIRST" });
  });

  it("of two first signings, or two increases, at the same moment exactly one passes", async () => {
    const project = await desk.project();
    const race = await Promise.all([record(project.id), record(project.id), record(project.id)]);
    expect(race.filter(({ isCounted }) => isCounted)).toHaveLength(1);
    expect(await counted(project.id)).toBe(100_000_000_00);
    const increase = () =>
      record(project.id, {
        kind: "capitalIncrease",
        isWithinEarlier: false,
        amountFen: 20_000_000_00,
        newTotalOriginal: "120000000",
      });
    const outcomes = await Promise.all([increase(), increase()].map(refusalOf));
    expect(outcomes.sort()).toEqual(["VALIDATION", "done"]);
    expect(await counted(project.id)).toBe(120_000_000_00);
  });

  it("a supplement takes away what was counted, never more, and never adds", async () => {
    const project = await desk.project();
    await record(project.id);
    const supplement = { kind: "supplement", contractNo: undefined };
    expect(await refusalOf(record(project.id, { ...supplement, amountFen: 5 }))).toBe("VALIDATION");
    expect(await refusalOf(record(project.id, { ...supplement, amountFen: -100_000_000_01 }))).toBe(
      "VALIDATION",
    );
    expect(await record(project.id, { ...supplement, amountFen: -30_000_000_00 })).toMatchObject({
      isCounted: true,
      ruleId: "AGR_REDUCED",
    });
    expect(await record(project.id, { ...supplement, amountFen: 0 })).toMatchObject({
      ruleId: "AGR_NO_AMOUNT_ADDED",
    });
    expect(await counted(project.id)).toBe(70_000_000_00);
  });
});
