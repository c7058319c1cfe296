import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { indicators, observations } from "@/db/schema";
import { buildFundEntry, buildProject } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { personOf } from "../testing/account-desk";
import { refusalOf } from "../testing/refusal-of";
import { evaluatePlan } from "./evaluate-plan";
import { setEvaluation } from "./set-evaluation";

const database = useTestDatabase();
type Person = Awaited<ReturnType<typeof personOf>>;
let statistician: Person;
let leader: Person;
let officer: Person;
const closed = "2021-2025";

async function observe(code: string, period: string, value: number) {
  const { db } = database;
  const [indicator] = await db.select().from(indicators).where(eq(indicators.code, code));
  await db
    .insert(observations)
    .values({ indicatorId: indicator?.id ?? "", period, value: String(value), source: "年报" });
}

beforeAll(async () => {
  const { db } = database;
  statistician = await personOf(db, "statistician");
  leader = await personOf(db, "leader");
  officer = await personOf(db, "officer");
  await observe("grossDomesticProduct", "2025", 88.6);
  await observe("enterpriseCount", "2025", 712);
  await observe("taxRevenue", "2024", 21);
  await observe("wastewaterTreatmentRate", "2025", 100);
  for (const [year, total] of [
    ["2023", 57.9],
    ["2024", 80.4],
    ["2025", 103.8],
  ] as const)
    await observe("fixedInvestment", year, total);
  const project = await buildProject(db);
  await buildFundEntry(db, {
    projectId: project.id,
    amountFen: 6_120_000_000_00,
    state: "confirmed",
    isCounted: true,
    ruleId: "FUND_COUNTED",
    statMonth: "2025-06",
    confirmedBy: statistician.user.id,
    confirmedAt: "2025-06-20T00:00:00Z",
  });
});

async function evaluate(code = closed, { context }: Person = leader) {
  const evaluation = await call(evaluatePlan, { code }, { context });
  const rowOf = (name: string) => evaluation.rows.find((row) => row.code === name);
  return { ...evaluation, rowOf };
}

it("judges the closed plan by the target year's confirmed figures", async () => {
  const { rowOf, summary } = await evaluate();
  expect(rowOf("grossDomesticProduct")).toMatchObject({
    verdict: "missed",
    completionBp: 9134,
    difference: -8.4,
  });
  expect(rowOf("enterpriseCount")).toMatchObject({ verdict: "reached", completionBp: 10_171 });
  expect(rowOf("fixedInvestment")).toMatchObject({ verdict: "reached", actual: { value: 103.8 } });
  expect(rowOf("taxRevenue")).toMatchObject({ verdict: "noData", actual: { upTo: "2024" } });
  expect(rowOf("wastewaterTreatmentRate")?.verdict).toBe("redLineMet");
  expect(rowOf("bicycleOutput")?.verdict).toBe("noTarget");
  expect(summary).toMatchObject({ total: 20, reached: 2, missed: 2, redLineMet: 1 });
});

it("reads 招商引资 from the ledger in each measure, and hides it from who may not see amounts", async () => {
  const row = (await evaluate()).rowOf("investmentAttracted");
  expect(row).toMatchObject({
    verdict: "missed",
    completionBp: 6120,
    actual: { value: 61.2, source: "ledger" },
  });
  expect(row?.byMeasure.map(({ measure, value }) => [measure, value])).toEqual([
    ["fundsInPlace", 61.2],
    ["agreedInvestment", 0],
    ["fixedInvestment", 0],
    ["foreignUsed", null],
    ["foreignAgreed", null],
  ]);
  expect(row?.target).toMatchObject({ baseValue: 262, isBaseComparable: false });
  const hidden = (await evaluate(closed, officer)).rowOf("investmentAttracted");
  expect(hidden).toMatchObject({ verdict: "hidden", actual: null, completionBp: null, byMeasure: [] });
});

it("judges nothing in the open plan, and shows no progress without a target", async () => {
  const { rows, summary } = await evaluate("2026-2030");
  expect(rows.every(({ verdict, completionBp }) => verdict === "noTarget" && completionBp === null)).toBe(
    true,
  );
  expect(summary.noTarget).toBe(rows.length);
  expect(await refusalOf(evaluate("nowhere"))).toBe("NOT_FOUND");
});

it("takes the office's words beside the verdict, also in a closed plan", async () => {
  const row = (await evaluate()).rowOf("grossDomesticProduct");
  const write = (version: number, { context }: Person = statistician, indicatorId = row?.id ?? "") =>
    call(
      setEvaluation,
      { planCode: closed, indicatorId, version, evaluation: "受装备行业下行影响" },
      { context },
    );
  expect(await refusalOf(write(1, leader))).toBe("FORBIDDEN");
  await write(1);
  expect(await refusalOf(write(1))).toBe("CONFLICT");
  expect(await refusalOf(write(1, statistician, crypto.randomUUID()))).toBe("NOT_FOUND");
  expect((await evaluate()).rowOf("grossDomesticProduct")).toMatchObject({
    verdict: "missed",
    target: { evaluation: "受装备行业下行影响" },
  });
});
