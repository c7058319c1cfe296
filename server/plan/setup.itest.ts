import { call } from "@orpc/server";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { indicators, observations } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { personOf } from "../testing/account-desk";
import { refusalOf } from "../testing/refusal-of";
import { createIndicator } from "./create-indicator";
import { createPlan } from "./create-plan";
import { getPlan } from "./get-plan";
import { listPlanHistory } from "./plan-history";
import { setIndicatorActivity } from "./set-indicator-activity";
import { setPlanState } from "./set-plan-state";
import { setTarget } from "./set-target";
import { updateIndicator } from "./update-indicator";
import { updatePlan } from "./update-plan";

const database = useTestDatabase();
type Person = Awaited<ReturnType<typeof personOf>>;
let statistician: Person;
let leader: Person;

beforeAll(async () => {
  statistician = await personOf(database.db, "statistician");
  leader = await personOf(database.db, "leader");
});

const planOf = (values: object = {}) => ({
  code: `p${unique()}`,
  name: "“十六五”规划",
  startMonth: "2031-01",
  endMonth: "2035-12",
  sourceDocument: null,
  indicatorsFrom: null,
  ...values,
});
const create = (values: object = {}, { context }: Person = statistician) =>
  call(createPlan, planOf(values), { context });
const read = (code: string) => call(getPlan, { code }, { context: leader.context });
const setState = (
  code: string,
  version: number,
  state: "open" | "closed",
  { context }: Person = statistician,
) => call(setPlanState, { code, version, state, reason: "规划期满，按年报评估" }, { context });

describe("plans", () => {
  it("start empty, or with another plan's indicators and none of its figures", async () => {
    const empty = await create();
    expect((await read(empty.code)).indicators.every(({ target }) => target === null)).toBe(true);
    const { code } = await create({ indicatorsFrom: "2021-2025" });
    const set = (await read(code)).indicators.filter(({ target }) => target !== null);
    expect(set).toHaveLength(20);
    expect(set.every(({ target }) => target?.targetValue === null && target.baseValue === null)).toBe(true);
    expect(set.find(({ code: own }) => own === "wastewaterTreatmentRate")?.target).toMatchObject({
      isRedLine: true,
      baseYear: 2030,
      targetYear: 2035,
    });
  });

  it("refuse a code twice, months in the wrong order, an unknown source and other roles", async () => {
    const { code } = await create();
    expect(await refusalOf(create({ code }))).toBe("RULE PLAN_CODE_TAKEN");
    expect(await refusalOf(create({ endMonth: "2030-12" }))).toBe("VALIDATION");
    expect(await refusalOf(create({ indicatorsFrom: "none" }))).toBe("VALIDATION");
    expect(await refusalOf(create({}, leader))).toBe("FORBIDDEN");
  });

  it("change while open, and keep their targets inside", async () => {
    const { code } = await create({ indicatorsFrom: "2021-2025" });
    const change = (version: number, values: object = {}) => {
      const { code: _, indicatorsFrom: __, ...plan } = planOf(values);
      return call(updatePlan, { ...plan, code, version }, { context: statistician.context });
    };
    expect(await change(1, { name: "“十六五”规划纲要" })).toMatchObject({ version: 2 });
    expect(await refusalOf(change(1))).toBe("CONFLICT");
    expect(await refusalOf(change(2, { endMonth: "2034-12" }))).toBe("VALIDATION");
    await setState(code, 2, "closed");
    expect(await refusalOf(change(3))).toBe("RULE PLAN_CLOSED");
  });

  it("close and open again with a reason that stays on record", async () => {
    const { code } = await create();
    expect(await refusalOf(setState(code, 1, "closed", leader))).toBe("FORBIDDEN");
    await setState(code, 1, "closed");
    expect(await refusalOf(setState(code, 2, "closed"))).toBe("RULE PLAN_STATE_SAME");
    expect(await refusalOf(setState(code, 1, "open"))).toBe("CONFLICT");
    await setState(code, 2, "open");
    expect(await refusalOf(setState("nowhere", 1, "open"))).toBe("NOT_FOUND");
    const { items } = await call(listPlanHistory, { code }, { context: leader.context });
    expect(items).toMatchObject([
      { reason: "规划期满，按年报评估", changes: [{ field: "state", from: "closed", to: "open" }] },
      { byName: statistician.user.displayName, changes: [{ field: "state", from: "open", to: "closed" }] },
      { action: "plan.create" },
    ]);
  });
});

describe("indicators", () => {
  const words = {
    name: "单位产值能耗",
    groupName: "生态环境",
    unit: "吨标煤/万元",
    kind: "ratio" as const,
    isHigherBetter: false,
    decimals: 3,
    sort: 500,
  };
  const add = (values: object = {}, { context }: Person = statistician) =>
    call(createIndicator, { code: `i${unique()}`, ...words, ...values }, { context });

  it("are added, renamed, taken out of use and back", async () => {
    const { context } = statistician;
    const { id, version } = await add();
    await call(updateIndicator, { id, version, ...words, name: "万元产值能耗" }, { context });
    expect(await refusalOf(call(updateIndicator, { id, version, ...words }, { context }))).toBe("CONFLICT");
    await call(setIndicatorActivity, { id, version: 2, isActive: false }, { context });
    const [row] = await database.db.select().from(indicators).where(eq(indicators.id, id));
    expect(row).toMatchObject({ name: "万元产值能耗", isActive: false, version: 3 });
    expect((await read("2026-2030")).indicators.some((found) => found.id === id)).toBe(false);
    await call(setIndicatorActivity, { id, version: 3, isActive: true }, { context });
    const { items } = await call(
      listPlanHistory,
      { code: "2026-2030", indicatorId: id },
      { context: leader.context },
    );
    expect(items.map(({ changes }) => changes[0]?.field)).toEqual([
      "isActive",
      "isActive",
      "name",
      undefined,
    ]);
  });

  it("keep unit, kind and direction once something was said in them", async () => {
    const { context } = statistician;
    const { id, version } = await add();
    const change = (values: object) =>
      refusalOf(call(updateIndicator, { id, version, ...words, ...values }, { context }));
    await database.db
      .insert(observations)
      .values({ indicatorId: id, period: "2025", value: "1", source: "年报" });
    expect(await change({ unit: "吨标煤" })).toBe("RULE INDICATOR_IN_USE");
    expect(await change({ kind: "flow" })).toBe("RULE INDICATOR_IN_USE");
    expect(await change({ isHigherBetter: true })).toBe("RULE INDICATOR_IN_USE");
    expect(await change({ sort: 501 })).toBe("done");
  });

  it("out of use are not set anew; a code is used once; others may not", async () => {
    const { context } = statistician;
    const { id } = await add();
    await call(setIndicatorActivity, { id, version: 1, isActive: false }, { context });
    const target = {
      planCode: "2026-2030",
      indicatorId: id,
      version: null,
      baseYear: 2025,
      baseValue: 1,
      baseNote: null,
      targetYear: 2030,
      targetValue: 0.8,
      growthClaimBp: null,
      growthBasis: "none" as const,
      measure: null,
      quote: null,
    };
    expect(await refusalOf(call(setTarget, target, { context }))).toBe("RULE INDICATOR_INACTIVE");
    expect(await refusalOf(add({ code: "taxRevenue" }))).toBe("RULE INDICATOR_CODE_TAKEN");
    expect(await refusalOf(add({}, leader))).toBe("FORBIDDEN");
    const unknown = call(
      setIndicatorActivity,
      { id: crypto.randomUUID(), version: 1, isActive: true },
      { context },
    );
    expect(await refusalOf(unknown)).toBe("NOT_FOUND");
  });
});
