import { call } from "@orpc/server";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { indicators, observations } from "@/db/schema";
import { unique } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { personOf } from "../testing/account-desk";
import { refusalOf } from "../testing/refusal-of";
import { confirmObservations } from "./confirm-observations";
import { getPlan } from "./get-plan";
import { importObservations } from "./import-observations";
import { listObservations } from "./list-observations";
import { recordObservation } from "./record-observation";
import { returnObservations } from "./return-observations";
import { withdrawObservations } from "./withdraw-observations";

const database = useTestDatabase();
type Person = Awaited<ReturnType<typeof personOf>>;
let enterer: Person;
let confirmer: Person;
let leader: Person;

beforeAll(async () => {
  const { db } = database;
  enterer = await personOf(db, "statistician");
  confirmer = await personOf(db, "statistician");
  leader = await personOf(db, "leader");
});

/** An indicator nobody else writes to. */
async function newIndicator(kind: "stock" | "flow" | "cumulative" = "flow", isActive = true) {
  const code = `i${unique()}`;
  const row = { code, name: `指标${code}`, groupName: "测试", unit: "亿元", kind, sort: 900, isActive };
  const [made] = await database.db.insert(indicators).values(row).returning();
  if (!made) throw new Error("The indicator was not made.");
  return made;
}

const record = (indicatorId: string, period: string, value: number, { context }: Person = enterer) =>
  call(recordObservation, { indicatorId, period, value, source: "静海区统计局月报" }, { context });

const chosen = (id: string, version = 1) => [{ id, version }];
const confirm = (id: string, version = 1, { context }: Person = confirmer) =>
  call(confirmObservations, { observations: chosen(id, version) }, { context });

async function actualIn(indicatorId: string, code = "2026-2030") {
  const plan = await call(getPlan, { code }, { context: leader.context });
  return plan.indicators.find(({ id }) => id === indicatorId);
}

const rowsOf = (indicatorId: string) =>
  database.db.select().from(observations).where(eq(observations.indicatorId, indicatorId));

describe("entering", () => {
  it("counts nothing until another person confirms it", async () => {
    const { id } = await newIndicator();
    const entered = await record(id, "2026-10", 61.25);
    expect(entered.previousValue).toBeNull();
    expect(await actualIn(id)).toMatchObject({ actual: null, pendingCount: 1 });
    expect(await refusalOf(confirm(entered.id, 1, enterer))).toBe("RULE OBSERVATION_TWO_PEOPLE");
    expect(await confirm(entered.id)).toEqual({ count: 1 });
    expect(await actualIn(id)).toMatchObject({
      actual: { value: 61.25, source: "months", upTo: "2026-10", missingMonths: 9 },
      pendingCount: 0,
    });
    expect(await refusalOf(confirm(entered.id, 2))).toBe("RULE OBSERVATION_NOT_PENDING");
  });

  it("keeps the old value when a correction is confirmed", async () => {
    const { id } = await newIndicator("stock");
    await confirm((await record(id, "2025", 60)).id);
    const correction = await record(id, "2025", 61.5, confirmer);
    expect(correction.previousValue).toBe(60);
    expect((await actualIn(id, "2026-2030"))?.actual).toBeNull();
    await call(confirmObservations, { observations: chosen(correction.id) }, { context: enterer.context });
    const states = (await rowsOf(id)).map(({ state, value }) => `${state} ${Number(value)}`);
    expect(states.sort()).toEqual(["confirmed 61.5", "replaced 60"]);
  });

  it("rewrites one's own waiting value, leaves another's, and goes stale for who looked before", async () => {
    const { id } = await newIndicator();
    const first = await record(id, "2026-09", 5);
    expect((await record(id, "2026-09", 6)).id).toBe(first.id);
    expect(await refusalOf(record(id, "2026-09", 7, confirmer))).toBe("RULE OBSERVATION_PENDING");
    expect(await refusalOf(confirm(first.id, 1))).toBe("CONFLICT");
    expect(await refusalOf(confirm(first.id, 2))).toBe("done");
  });

  it("refuses what has not come, what is out of use, other roles and unknown indicators", async () => {
    const { id } = await newIndicator();
    expect(await refusalOf(record(id, "2026-12", 1))).toBe("VALIDATION");
    expect(await refusalOf(record(id, "2026", 1))).toBe("VALIDATION");
    expect(await refusalOf(record(id, "2025", 1, leader))).toBe("FORBIDDEN");
    expect(await refusalOf(record(crypto.randomUUID(), "2025", 1))).toBe("NOT_FOUND");
    const retired = await newIndicator("flow", false);
    expect(await refusalOf(record(retired.id, "2025", 1))).toBe("RULE INDICATOR_INACTIVE");
  });

  it("lets one of two who enter at once win", async () => {
    const { id } = await newIndicator();
    const both = await Promise.all([
      refusalOf(record(id, "2025", 1)),
      refusalOf(record(id, "2025", 2, confirmer)),
    ]);
    expect(both.sort()).toEqual(["RULE OBSERVATION_PENDING", "done"]);
  });
});

describe("deciding", () => {
  it("gives back with the reason, and says who", async () => {
    const { id } = await newIndicator();
    const entered = await record(id, "2025", 97);
    const back = { observations: chosen(entered.id), reason: "与年报不符，核对口径" };
    expect(await refusalOf(call(returnObservations, back, { context: enterer.context }))).toBe(
      "RULE OBSERVATION_TWO_PEOPLE",
    );
    expect(await refusalOf(call(returnObservations, back, { context: leader.context }))).toBe("FORBIDDEN");
    await call(returnObservations, back, { context: confirmer.context });
    const { items } = await call(listObservations, { indicatorId: id }, { context: leader.context });
    expect(items).toMatchObject([
      {
        state: "returned",
        stateNote: back.reason,
        createdByName: enterer.user.displayName,
        decidedByName: confirmer.user.displayName,
      },
    ]);
    expect(await refusalOf(record(id, "2025", 98))).toBe("done");
  });

  it("is all or none, and finds all or is not found", async () => {
    const { id } = await newIndicator();
    const [mine, theirs] = [await record(id, "2024", 1), await record(id, "2025", 2, confirmer)];
    const both = { observations: [...chosen(mine.id), ...chosen(theirs.id)] };
    expect(await refusalOf(call(confirmObservations, both, { context: confirmer.context }))).toBe(
      "RULE OBSERVATION_TWO_PEOPLE",
    );
    expect((await rowsOf(id)).every(({ state }) => state === "pending")).toBe(true);
    const unknown = { observations: [...chosen(mine.id), ...chosen(crypto.randomUUID())] };
    expect(await refusalOf(call(confirmObservations, unknown, { context: confirmer.context }))).toBe(
      "NOT_FOUND",
    );
  });

  it("lists the waiting ones beside what held before", async () => {
    const { id } = await newIndicator("stock");
    await confirm((await record(id, "2024", 50)).id);
    await record(id, "2025", 60);
    const { items } = await call(
      listObservations,
      { indicatorId: id, state: "pending" },
      { context: leader.context },
    );
    expect(items).toMatchObject([{ value: 60, previous: { period: "2024", value: 50 } }]);
  });

  it("is refused by the database too when one person would do both", async () => {
    const { id } = await newIndicator();
    const entered = await record(id, "2025", 1);
    const alone = database.db
      .update(observations)
      .set({ state: "confirmed", confirmedBy: enterer.user.id })
      .where(eq(observations.id, entered.id));
    await expect(alone).rejects.toThrow();
  });
});

describe("importing", () => {
  const rows = (indicatorId: string, ...values: [string, number][]) =>
    values.map(([period, value]) => ({ indicatorId, period, value, source: "2025年统计年报" }));
  const send = (list: ReturnType<typeof rows>, { context }: Person = enterer) =>
    call(importObservations, { rows: list }, { context });

  it("puts a whole sheet in under one number, and takes it back before it is confirmed", async () => {
    const { id } = await newIndicator("cumulative");
    const { importId, count } = await send(rows(id, ["2026-01", 2], ["2026-02", 3.5]));
    expect(count).toBe(2);
    const takeBack = (person: Person) =>
      call(withdrawObservations, { importId, reason: "导错了表" }, { context: person.context });
    expect(await refusalOf(takeBack(confirmer))).toBe("RULE OBSERVATION_NOT_YOURS");
    expect(await takeBack(enterer)).toEqual({ count: 2 });
    expect(await refusalOf(takeBack(enterer))).toBe("NOT_FOUND");
    const again = await send(rows(id, ["2026-01", 2], ["2026-02", 3.5]));
    const waiting = await database.db
      .select()
      .from(observations)
      .where(and(eq(observations.indicatorId, id), eq(observations.state, "pending")));
    expect(waiting.every((row) => row.importId === again.importId)).toBe(true);
    const all = waiting.map((row) => ({ id: row.id, version: row.version }));
    await call(confirmObservations, { observations: all }, { context: confirmer.context });
    expect((await actualIn(id))?.actual).toMatchObject({ value: 5.5, source: "months", missingMonths: 0 });
  });

  it("takes nothing of a sheet with one bad row", async () => {
    const { id } = await newIndicator();
    await record(id, "2023", 1);
    for (const list of [
      rows(id, ["2024", 1], ["2026-12", 2]),
      rows(id, ["2024", 1], ["2024", 2]),
      rows(id, ["2024", 1], ["2023", 2]),
      [...rows(id, ["2024", 1]), ...rows(crypto.randomUUID(), ["2024", 1])],
    ]) {
      expect(await refusalOf(send(list))).toBe("VALIDATION");
    }
    expect(await rowsOf(id)).toHaveLength(1);
    expect(await refusalOf(send(rows(id, ["2024", 1]), leader))).toBe("FORBIDDEN");
  });

  it("takes back single values, and asks what to take back", async () => {
    const { id } = await newIndicator();
    const entered = await record(id, "2025", 1);
    const reason = "填错期间";
    const { context } = enterer;
    expect(await refusalOf(call(withdrawObservations, { reason }, { context }))).toBe("VALIDATION");
    await call(withdrawObservations, { observations: chosen(entered.id), reason }, { context });
    const [row] = await rowsOf(id);
    expect(row).toMatchObject({ state: "returned", stateNote: `录入人撤回：${reason}`, confirmedBy: null });
  });
});
