import { randomUUID } from "node:crypto";
import { call } from "@orpc/server";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/db/testing/test-database";
import { type IdleDesk, openIdleDesk } from "../testing/idle-desk";
import { refusalOf } from "../testing/refusal-of";
import { getIdleLand } from "./get-idle-land";
import { listIdleLand } from "./list-idle-land";
import { recordDisposal } from "./record-disposal";
import { endHindrance, endStop, recordHindrance, recordProgress, recordStop } from "./record-works";
import { exportIdleLand, readIdleSheet } from "./sheet";

const database = useTestDatabase();
let desk: IdleDesk;

beforeAll(async () => {
  desk = await openIdleDesk(database.db);
});

type By = IdleDesk["leader"];

const list = (values: object = {}, by: By = desk.landManager) =>
  call(listIdleLand, values, { context: by.context });
const flagOf = async (parcelId: string, by: By = desk.landManager) =>
  (await call(getIdleLand, { parcelId }, { context: by.context })).detail;

describe("the list of flags", () => {
  it("holds every supplied parcel with the flag of today, the gravest first", async () => {
    const late = await desk.supplied();
    const soon = await desk.supplied({ agreedStartOn: "2027-01-15" });
    const done = await desk.supplied({ state: "inProduction" });
    const free = await desk.supplied({ state: "ready" });
    const { items, today } = await list();
    expect(today).toBe("2026-11-23");
    const kinds = new Map(items.map(({ parcelId, finding }) => [parcelId, finding.kind]));
    expect([late, soon, done, free].map(({ id }) => kinds.get(id))).toEqual([
      "suspectedNotStarted",
      "warning",
      "normal",
      undefined,
    ]);
    const places = [late, soon, done].map(({ id }) => items.findIndex(({ parcelId }) => parcelId === id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("prints basis, inputs, dates and the fee as an indication", async () => {
    const { id } = await desk.supplied();
    const flag = await flagOf(id);
    expect(flag?.finding).toMatchObject({ suspectedFrom: "2026-07-01", days: 511, causeState: "unverified" });
    expect(flag?.finding.provisions).toContain("m2.1");
    expect(flag?.finding.inputs).toContainEqual({ type: "money", key: "price", value: 5_000_000_000 });
    expect(flag?.finding.handling[0]).toMatchObject({ kind: "fee", feeFen: 1_000_000_000 });
    expect(flag?.next).toMatchObject({ kind: "twoYearsIn30", on: "2027-05-31" });
  });

  it("filters by search, zone, kind and case, while the sums stay those of all kinds", async () => {
    const { name, id } = await desk.supplied({ name: "滨河北侧十二号地", zone: "north" });
    const { items, sums } = await list({ q: "滨河北侧十二号", zones: ["north"] });
    expect(items.map(({ parcelId }) => parcelId)).toEqual([id]);
    expect(sums.find(({ kind }) => kind === "suspectedNotStarted")).toMatchObject({
      count: 1,
      areaSqm: "20000.00",
    });
    expect((await list({ q: name, kinds: ["normal"] })).items).toEqual([]);
    expect(
      (await list({ q: name, kinds: ["normal"] })).sums.find(({ kind }) => kind === "suspectedNotStarted")
        ?.count,
    ).toBe(1);
    expect((await list({ q: name, cases: "none" })).total.count).toBe(1);
    expect((await list({ q: name, cases: "open" })).total.count).toBe(0);
    expect((await list({ q: desk.holder.name, cases: "closed" })).total.count).toBe(0);
  });

  it("shows officers the land of their own projects only, others none", async () => {
    const [own, foreign] = [await desk.supplied(), await desk.supplied()];
    await desk.allocate(own.id, (await desk.project()).id);
    await desk.allocate(foreign.id, (await desk.project({ ownerId: desk.colleague.user.id })).id);
    const seen = async (by: By) => (await list({}, by)).items.map(({ parcelId }) => parcelId);
    expect(await seen(desk.officer)).toEqual([own.id]);
    expect(await seen(desk.leader)).toEqual(expect.arrayContaining([own.id, foreign.id]));
    expect(await flagOf(foreign.id, desk.officer)).toBeNull();
    expect((await flagOf(own.id, desk.officer))?.canEdit).toBe(false);
    expect(await refusalOf(list({}, desk.statistician))).toBe("FORBIDDEN");
  });
});

describe("what is written down of building", () => {
  it("a stop lasts until it ends, one at a time", async () => {
    const { id } = await desk.supplied({ state: "building", startedOn: "2025-05-01" });
    const stop = (stoppedOn: string, by: By = desk.landManager) =>
      call(recordStop, { parcelId: id, stoppedOn }, { context: by.context });
    expect(await refusalOf(stop("2025-04-30"))).toBe("VALIDATION");
    expect(await refusalOf(stop("2026-11-24"))).toBe("VALIDATION");
    expect(await refusalOf(stop("2025-11-01", desk.leader))).toBe("FORBIDDEN");
    const saved = await stop("2025-11-01");
    expect(await refusalOf(stop("2026-01-01"))).toBe("RULE IDLE_STOP_OPEN");
    expect((await flagOf(id))?.finding).toMatchObject({
      kind: "inputsMissing",
      missing: ["areaStarted", "totalInvestment", "invested"],
    });
    const end = (version: number, resumedOn: string) =>
      call(endStop, { id: saved.id, version, resumedOn }, { context: desk.landManager.context });
    expect(await refusalOf(end(1, "2025-10-31"))).toBe("VALIDATION");
    expect(await refusalOf(end(2, "2026-11-01"))).toBe("CONFLICT");
    await end(1, "2026-11-01");
    expect(await refusalOf(end(2, "2026-11-02"))).toBe("RULE IDLE_STOP_ENDED");
    expect((await flagOf(id))?.finding).toMatchObject({ kind: "normal", phase: "building" });
  });

  it("progress decides by the latest report, without land price and taxes", async () => {
    const { id } = await desk.supplied({ state: "building", startedOn: "2025-05-01" });
    await call(recordStop, { parcelId: id, stoppedOn: "2025-11-01" }, { context: desk.landManager.context });
    const report = (values: object) =>
      call(
        recordProgress,
        { parcelId: id, asOfOn: "2026-10-31", ...values },
        { context: desk.landManager.context },
      );
    await report({ asOfOn: "2026-06-30", requiredSqm: "12000", startedSqm: "3000" });
    expect((await flagOf(id))?.finding).toMatchObject({ kind: "suspectedStopped", grounds: ["area"] });
    await report({
      requiredSqm: "12000",
      startedSqm: "4000",
      totalInvestmentFen: 15_000_000_000,
      totalLandAndTaxFen: 5_000_000_000,
      investedFen: 7_400_000_000,
      investedLandAndTaxFen: 5_000_000_000,
    });
    expect((await flagOf(id))?.finding).toMatchObject({ kind: "suspectedStopped", grounds: ["investment"] });
    expect(await refusalOf(report({ requiredSqm: "20000.01" }))).toBe("VALIDATION");
    expect(await refusalOf(report({ requiredSqm: "100", startedSqm: "101" }))).toBe("VALIDATION");
    expect(await refusalOf(report({ investedFen: 1, investedLandAndTaxFen: 2 }))).toBe("VALIDATION");
    expect(await refusalOf(report({ asOfOn: "2026-11-24" }))).toBe("VALIDATION");
  });

  it("a hindrance of Art. 8 stands beside the flag", async () => {
    const { id } = await desk.supplied();
    const input = { parcelId: id, cause: "planChanged" as const, startedOn: "2025-08-01" };
    const saved = await call(recordHindrance, input, { context: desk.landManager.context });
    const end = (endedOn: string) =>
      call(endHindrance, { id: saved.id, version: 1, endedOn }, { context: desk.landManager.context });
    expect(await refusalOf(end("2025-07-31"))).toBe("VALIDATION");
    await end("2025-08-31");
    const flag = await flagOf(id);
    expect(flag?.finding.remarks).toContainEqual({ code: "governmentTime", on: "2026-07-31", days: 31 });
    expect(flag?.finding.causeState).toBe("mixed");
    expect(await refusalOf(end("2025-09-30"))).toBe("CONFLICT");
  });

  it("a way of Art. 12 counts the start anew, within its limits", async () => {
    const { id } = await desk.supplied();
    const agree = (values: object) =>
      call(
        recordDisposal,
        { parcelId: id, way: "extension", agreedOn: "2026-10-08", ...values },
        { context: desk.landManager.context },
      );
    expect(await refusalOf(agree({}))).toBe("VALIDATION");
    expect(await refusalOf(agree({ newStartOn: "2027-10-09" }))).toBe("VALIDATION");
    expect(await refusalOf(agree({ way: "temporaryUse", endsOn: "2028-10-09" }))).toBe("VALIDATION");
    expect(await refusalOf(agree({ way: "paidRecovery", newStartOn: "2027-01-01" }))).toBe("VALIDATION");
    await agree({ newStartOn: "2027-10-08" });
    expect((await flagOf(id))?.finding).toMatchObject({ kind: "normal", startBasis: "extended" });
  });

  it("is for supplied land only", async () => {
    const { id } = await desk.supplied({ state: "ready" });
    const stop = call(
      recordStop,
      { parcelId: id, stoppedOn: "2026-01-01" },
      { context: desk.landManager.context },
    );
    expect(await refusalOf(stop)).toBe("NOT_FOUND");
    expect(await flagOf(randomUUID())).toBeNull();
  });
});

describe("the sheet", () => {
  it("lists every parcel with cause and measure, the same on paper and in the file", async () => {
    const { name } = await desk.supplied({ name: "核查表专用地块" });
    const { items, totalAreaSqm } = await call(readIdleSheet, { q: name }, { context: desk.leader.context });
    expect(items).toHaveLength(1);
    expect(totalAreaSqm).toBe("20000.00");
    const file = await call(exportIdleLand, { q: name, format: "csv" }, { context: desk.leader.context });
    const text = await file.text();
    expect(file.name).toBe("闲置土地逐宗核查表-20261123.csv");
    expect(text).toContain("疑似闲置·未动工（超过约定的动工开发日期满一年未动工开发）");
    expect(text).toContain("园区不作认定");
  });
});
