import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { personOf } from "../testing/account-desk";
import { refusalOf } from "../testing/refusal-of";
import { createPlan } from "./create-plan";
import { getPlan } from "./get-plan";
import { removeFact } from "./remove-fact";
import { removeRelation } from "./remove-relation";
import { saveFact } from "./save-fact";
import { saveRelation } from "./save-relation";
import { setPlanState } from "./set-plan-state";

const database = useTestDatabase();
type Person = Awaited<ReturnType<typeof personOf>>;
let statistician: Person;
let leader: Person;
let planCode: string;

beforeAll(async () => {
  const { db } = database;
  statistician = await personOf(db, "statistician");
  leader = await personOf(db, "leader");
  planCode = `p${unique()}`;
  const plan = {
    code: planCode,
    name: "新规划",
    startMonth: "2031-01",
    endMonth: "2035-12",
    sourceDocument: null,
    indicatorsFrom: null,
  };
  await call(createPlan, plan, { context: statistician.context });
});

const read = (code = planCode) => call(getPlan, { code }, { context: leader.context });

const fact = (values: object = {}) => ({
  planCode,
  id: null,
  version: null,
  subjectKind: "industry" as const,
  subjectCode: "advancedEquipment",
  title: `事项${unique()}`,
  value: 64,
  unit: "亿元",
  year: 2030,
  quote: "实现年产值64亿元",
  ...values,
});
const enter = (values: object = {}, { context }: Person = statistician) =>
  call(saveFact, fact(values), { context });

const term = (role: "whole" | "part" | "stated", factId: string) => ({
  role,
  source: { from: "fact" as const, factId },
});
const relate = (values: object, { context }: Person = statistician) =>
  call(
    saveRelation,
    {
      planCode,
      id: null,
      version: null,
      kind: "parts",
      title: `关系${unique()}`,
      resultUnit: null,
      note: null,
      terms: [],
      ...values,
    },
    { context },
  );

describe("the printed plan", () => {
  it("is checked as domain.md 2.8 has it", async () => {
    const { relations } = await read("2021-2025");
    const found = (title: string) => relations.find((relation) => relation.title === title)?.audit;
    expect(relations).toHaveLength(17);
    expect(found("高端装备产业2020年产值分项")).toMatchObject({
      verdict: "partsDoNotSum",
      result: 90,
      difference: 5,
    });
    expect(found("高端装备产业生产企业分项")).toMatchObject({ verdict: "partsSum", result: 49 });
    expect(found("四大优势产业占总产值比重")).toMatchObject({ verdict: "quotientImplied", difference: 151 });
    expect(found("四大优势产业占总产值比重")?.result).toBeCloseTo(43.45, 2);
    expect(found("高新技术产业产值")?.result).toBeCloseTo(236.5, 6);
    expect(found("人均生产总值")?.result).toBeCloseTo(19.4, 6);
    expect(found("人均工业总产值")?.result).toBeCloseTo(86, 6);
    expect(found("2020年亩均税收")?.result).toBeCloseTo(2.17, 2);
    expect(found("2025年亩均税收目标")?.result).toBeCloseTo(3.41, 2);
    expect(found("融商智能制造项目投资强度")?.result).toBe(500);
    expect(relations.filter(({ audit }) => audit.verdict === "shareHolds")).toHaveLength(4);
  });
});

describe("facts", () => {
  it("are entered, changed, taken off, and brought back under the same title", async () => {
    const { context } = statistician;
    const title = `产业规模${unique()}`;
    const { id } = await enter({ title });
    expect(await refusalOf(enter({ title }))).toBe("RULE FACT_TAKEN");
    const changed = await enter({ id, version: 1, title, value: 66 });
    expect(await refusalOf(enter({ id, version: 1, title }))).toBe("CONFLICT");
    await call(removeFact, { id, version: changed.version, reason: "抄录有误" }, { context });
    expect((await read()).facts.some((found) => found.id === id)).toBe(false);
    const again = call(removeFact, { id, version: 3, reason: "抄录有误" }, { context });
    expect(await refusalOf(again)).toBe("NOT_FOUND");
    expect((await enter({ title, value: 67 })).id).toBe(id);
    expect((await read()).facts.find((found) => found.id === id)?.value).toBe(67);
  });

  it("are nobody else's, and not for unknown plans", async () => {
    expect(await refusalOf(enter({}, leader))).toBe("FORBIDDEN");
    expect(await refusalOf(enter({ planCode: "nowhere" }))).toBe("NOT_FOUND");
    expect(await refusalOf(enter({ id: crypto.randomUUID(), version: 1 }))).toBe("NOT_FOUND");
  });
});

describe("relations", () => {
  it("are checked whenever a figure changes, and keep the facts they rest on", async () => {
    const { context } = statistician;
    const [whole, part] = [await enter({ value: 95 }), await enter({ value: 64 })];
    const title = `分项${unique()}`;
    const terms = [term("whole", whole.id), term("part", part.id)];
    const saved = await relate({ title, terms });
    const auditOf = async () => (await read()).relations.find(({ id }) => id === saved.id)?.audit;
    expect(await auditOf()).toMatchObject({ verdict: "partsDoNotSum", difference: 31 });
    const { facts } = await read();
    const now = facts.find(({ id }) => id === part.id);
    await enter({ id: part.id, version: 1, title: now?.title, value: 95 });
    expect(await auditOf()).toMatchObject({ verdict: "partsSum", difference: 0 });
    const drop = call(removeFact, { id: part.id, version: 2, reason: "重复" }, { context });
    expect(await refusalOf(drop)).toBe("RULE FACT_IN_USE");
    expect(await refusalOf(relate({ title, terms }))).toBe("RULE RELATION_TAKEN");
    await call(removeRelation, { id: saved.id, version: 1, reason: "不再核对" }, { context });
    expect(await auditOf()).toBeUndefined();
    expect((await relate({ title, terms })).id).toBe(saved.id);
  });

  it("ask for what they need, from the same plan", async () => {
    const own = await enter();
    const [elsewhere] = (await read("2021-2025")).facts;
    const terms = [term("whole", own.id), term("part", elsewhere?.id ?? "")];
    expect(await refusalOf(relate({ terms }))).toBe("VALIDATION");
    expect(await refusalOf(relate({ terms: [term("whole", own.id), term("whole", own.id)] }))).toBe(
      "VALIDATION",
    );
    const quotient = { kind: "quotient", terms: [term("whole", own.id), term("part", own.id)] };
    expect(await refusalOf(relate(quotient))).toBe("VALIDATION");
    expect(await refusalOf(relate({ ...quotient, resultUnit: "倍" }))).toBe("done");
    expect(await refusalOf(relate({ ...quotient, resultUnit: "倍" }, leader))).toBe("FORBIDDEN");
  });

  it("stand with their facts once the plan is closed", async () => {
    const { context } = statistician;
    const made = await enter();
    const close = { code: planCode, version: 1, state: "closed" as const, reason: "规划期满" };
    await call(setPlanState, close, { context });
    expect(await refusalOf(enter())).toBe("RULE PLAN_CLOSED");
    expect(await refusalOf(relate({ terms: [term("whole", made.id), term("part", made.id)] }))).toBe(
      "RULE PLAN_CLOSED",
    );
    const drop = call(removeFact, { id: made.id, version: 1, reason: "重复" }, { context });
    expect(await refusalOf(drop)).toBe("RULE PLAN_CLOSED");
  });
});
