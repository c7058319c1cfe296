import { call } from "@orpc/server";
import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { buildAgreement, buildFundEntry, buildUser } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { regionGroupOf } from "@/domain/region/source-region";
import { actorOf, contextFor } from "../testing/context";
import { type FundDesk, openFundDesk } from "../testing/fund-desk";
import { refusalOf } from "../testing/refusal-of";
import { regionBucketOf } from "./amount-sources";
import { listAmounts } from "./list-amounts";
import { summariseAmounts } from "./summarise-amounts";

const database = useTestDatabase();
let desk: FundDesk;

beforeAll(async () => {
  desk = await openFundDesk(database.db);
});

it("shows each person the amounts of the projects they see in full", async () => {
  const project = await desk.project();
  await buildFundEntry(database.db, { projectId: project.id });
  const countFor = async (context: FundDesk["officer"]) =>
    (await call(summariseAmounts, { measure: "fundsInPlace", projectId: project.id }, { context })).count;
  expect(await countFor(desk.officer)).toBe(1);
  expect(await countFor(desk.head)).toBe(1);
  expect(await countFor(desk.leader)).toBe(1);
  expect(await countFor(desk.statistician)).toBe(1);
  expect(await countFor(desk.colleague)).toBe(0);
  expect(await countFor(desk.foreignHead)).toBe(0);
  const land = contextFor(database.db, actorOf(await buildUser(database.db, "landManager")));
  expect(await refusalOf(call(listAmounts, { measure: "fundsInPlace" }, { context: land }))).toBe(
    "FORBIDDEN",
  );
  expect(await refusalOf(call(summariseAmounts, { measure: "fundsInPlace" }, { context: land }))).toBe(
    "FORBIDDEN",
  );
});

it("lists pending money first, leaves drafts and void agreements out, and finds by name", async () => {
  const { db } = database;
  const project = await desk.project({ name: "海河精密传动项目" });
  const confirmed = {
    state: "confirmed" as const,
    statMonth: "2026-10",
    confirmedAt: "2026-10-05T00:00:00Z",
    isCounted: true,
  };
  await buildFundEntry(db, { projectId: project.id, ...confirmed });
  const pending = await buildFundEntry(db, { projectId: project.id });
  await buildFundEntry(db, { projectId: project.id, state: "draft" });
  await buildAgreement(db, { projectId: project.id, isVoid: true });
  const list = (values: object) =>
    call(listAmounts, { projectId: project.id, ...values }, { context: desk.leader });
  const { items } = await list({ measure: "fundsInPlace", q: "精密" });
  expect(items.map(({ id, state }) => ({ id, state }))[0]).toEqual({ id: pending.id, state: "pending" });
  expect(items).toHaveLength(2);
  expect((await list({ measure: "fundsInPlace", q: "农机" })).items).toEqual([]);
  expect((await list({ measure: "agreedInvestment" })).items).toEqual([]);
  expect((await list({ measure: "fundsInPlace", states: ["pending"] })).items).toHaveLength(1);
});

it("lists money that waits under the month it arrived in", async () => {
  const project = await desk.project();
  await buildFundEntry(database.db, { projectId: project.id, occurredOn: "2025-03-31" });
  const sum = (values: object) =>
    call(
      summariseAmounts,
      { measure: "fundsInPlace", projectId: project.id, ...values },
      { context: desk.leader },
    );
  expect(await sum({ plan: "2021-2025" })).toMatchObject({ count: 1, countedFen: 0 });
  expect(await sum({ months: ["2025-03"] })).toMatchObject({ count: 1 });
  expect(await sum({ plan: "2026-2030" })).toMatchObject({ count: 0 });
  expect(await sum({ plan: "2021-2025", counted: "yes" })).toMatchObject({ count: 0 });
});

it("groups source regions as the domain does", async () => {
  const codes = [
    "110108",
    "120118",
    "131000",
    "310000",
    "340100",
    "440300",
    "441200",
    "440800",
    "370200",
    "710000",
    "810000",
    "820000",
    "DE",
    "CN",
    "US",
    "",
    "xx",
  ];
  for (const code of codes) {
    const [row] = await database.db.execute(sql`select ${regionBucketOf(sql`${code}::text`)} as bucket`);
    expect([code, row?.bucket]).toEqual([code, regionGroupOf(code) ?? "unknown"]);
  }
});

it("refuses a cursor nobody was given", async () => {
  const after = Buffer.from(JSON.stringify(["x", crypto.randomUUID()])).toString("base64url");
  expect(
    await refusalOf(call(listAmounts, { measure: "fundsInPlace", after }, { context: desk.leader })),
  ).toBe("VALIDATION");
});
