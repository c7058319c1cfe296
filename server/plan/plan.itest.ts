import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { indicators } from "@/db/schema";
import { buildUser } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { RequestContext } from "../kernel/context";
import { actorOf, contextFor } from "../testing/context";
import { refusalOf } from "../testing/refusal-of";
import { getPlan } from "./get-plan";
import { listPlans } from "./list-plans";
import { setTarget } from "./set-target";

const database = useTestDatabase();
let statistician: RequestContext;
let leader: RequestContext;
let landManager: RequestContext;
let agent: RequestContext;

beforeAll(async () => {
  const { db } = database;
  statistician = contextFor(db, actorOf(await buildUser(db, "statistician")));
  leader = contextFor(db, actorOf(await buildUser(db, "leader")));
  landManager = contextFor(db, actorOf(await buildUser(db, "landManager")));
  agent = contextFor(db, actorOf(await buildUser(db, "agent")));
});

const open = "2026-2030";
const closed = "2021-2025";

async function indicatorOf(code: string, plan = open) {
  const { indicators: found } = await call(getPlan, { code: plan }, { context: leader });
  const indicator = found.find((candidate) => candidate.code === code);
  if (!indicator) throw new Error(`no indicator ${code}`);
  return indicator;
}

const targetOf = (indicatorId: string, version: number | null, values: Record<string, unknown> = {}) => ({
  planCode: open,
  indicatorId,
  version,
  baseYear: 2025,
  baseValue: 97,
  baseNote: null,
  targetYear: 2030,
  targetValue: 142.5,
  growthClaimBp: 800,
  growthBasis: "annual" as const,
  measure: null,
  quote: "到2030年，生产总值达到142.5亿元，年均增长8%",
  ...values,
});

const set = (indicatorId: string, version: number | null, values = {}, context = statistician) =>
  call(setTarget, targetOf(indicatorId, version, values), { context });

describe("plan.get", () => {
  it("gives the printed plan with the verdicts of its own arithmetic", async () => {
    const verdicts = Object.fromEntries(
      (await call(getPlan, { code: closed }, { context: leader })).indicators.map(({ code, audit }) => [
        code,
        audit?.verdict,
      ]),
    );
    expect(verdicts).toMatchObject({
      grossDomesticProduct: "inconsistent",
      industrialOutput: "consistent",
      fixedInvestment: "consistentOnlyAsTotal",
      taxRevenue: "roundingLevel",
      investmentAttracted: "measureUndefined",
      enterpriseCount: "baselineMissing",
      wastewaterTreatmentRate: "redLine",
      advancedEquipmentOutput: "consistent",
      biomedicineOutput: "consistent",
    });
  });

  it("shows the ledger's sum only to those who may see amounts", async () => {
    expect((await indicatorOf("investmentAttracted", closed)).counted).toMatchObject({
      countedFen: 0,
      filter: { plan: closed, counted: "yes" },
    });
    const plan = await call(getPlan, { code: closed }, { context: landManager });
    expect(plan.indicators.every(({ counted }) => counted === null)).toBe(true);
  });

  it("is not for everybody, and an unknown plan is not found", async () => {
    expect(await refusalOf(call(getPlan, { code: closed }, { context: agent }))).toBe("FORBIDDEN");
    expect(await refusalOf(call(getPlan, { code: "1999" }, { context: leader }))).toBe("NOT_FOUND");
    expect(await refusalOf(call(listPlans, {}, { context: agent }))).toBe("FORBIDDEN");
    const { items } = await call(listPlans, {}, { context: landManager });
    expect(items.map(({ code }) => code)).toEqual(["2026-2030", "2021-2025", "2016-2020"]);
    expect(items[0]).toMatchObject({ state: "open", targetCount: 0 });
  });
});

describe("plan.setTarget", () => {
  it("enters a target of the open plan and audits the claim at once", async () => {
    const before = await indicatorOf("grossDomesticProduct");
    expect(before.audit?.verdict).toBe("targetUnset");
    await set(before.id, before.target?.version ?? null);
    const after = await indicatorOf("grossDomesticProduct");
    expect(after).toMatchObject({
      target: { targetValue: 142.5, quote: targetOf("", 1).quote },
      audit: { verdict: "consistent" },
    });
    expect(await refusalOf(set(before.id, before.target?.version ?? null))).toBe("CONFLICT");
    expect(await refusalOf(set(before.id, null))).toBe("CONFLICT TARGET_JUST_SET");
  });

  it("adds a row for an indicator the plan did not have", async () => {
    const { db } = database;
    const [indicator] = await db
      .insert(indicators)
      .values({
        code: "newIndicator",
        name: "新增指标",
        groupName: "创新能力",
        unit: "个",
        kind: "stock",
        sort: 999,
      })
      .returning();
    expect((await indicatorOf("newIndicator")).target).toBeNull();
    expect(await set(indicator?.id ?? "", null, { growthBasis: "none", growthClaimBp: null })).toMatchObject({
      version: 1,
    });
    expect((await indicatorOf("newIndicator")).target?.targetValue).toBe(142.5);
  });

  it("refuses a closed plan, a year outside, other roles and unknown rows", async () => {
    const { id, target } = await indicatorOf("taxRevenue");
    const version = target?.version ?? null;
    expect(await refusalOf(set(id, version, { planCode: closed }))).toBe("RULE PLAN_CLOSED");
    expect(await refusalOf(set(id, version, { targetYear: 2031 }))).toBe("VALIDATION");
    expect(await refusalOf(set(id, version, {}, leader))).toBe("FORBIDDEN");
    expect(await refusalOf(set(crypto.randomUUID(), version))).toBe("NOT_FOUND");
    expect(await refusalOf(set(id, version, { planCode: "none" }))).toBe("NOT_FOUND");
  });
});
