import { randomUUID } from "node:crypto";
import { call } from "@orpc/server";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { idleReminders, landEvents, notifications, parcelDisposals } from "@/db/schema";
import { useTestDatabase } from "@/db/testing/test-database";
import type { RecordStepInput } from "@/domain/idle-land/case.schema";
import { type IdleDesk, openIdleDesk } from "../testing/idle-desk";
import { refusalOf } from "../testing/refusal-of";
import { getCase } from "./get-case";
import { getIdleLand } from "./get-idle-land";
import { openCase } from "./open-case";
import { recordStep, serveStep } from "./record-step";
import { remindOfIdleLand } from "./remind";
import { checkCase, closeCase, transferCase } from "./take-case-steps";

const database = useTestDatabase();
let desk: IdleDesk;

beforeAll(async () => {
  desk = await openIdleDesk(database.db);
});

type By = IdleDesk["leader"];
const manager = () => ({ context: desk.landManager.context });
const read = (id: string, by: By = desk.leader) => call(getCase, { id }, { context: by.context });

const found = {
  checkedOn: "2026-08-10",
  causeKind: "enterprise" as const,
  causes: ["fundsShort"] as ["fundsShort"],
  causeNote: "母公司资金链紧张，桩基未进场",
  statement: "因融资推迟，计划 2027 年一季度动工",
  measure: "约谈企业，限期提交动工计划",
};

const check = (id: string, version: number, values: object = {}, by: By = desk.landManager) =>
  call(checkCase, { id, version, ...found, ...values }, { context: by.context });
const transfer = (id: string, version: number, transferredOn = "2026-08-20") =>
  call(transferCase, { id, version, transferredOn, transferNo: "高新土函〔2026〕12号" }, manager());
const record = (id: string, version: number, values: Omit<RecordStepInput, "id" | "version">) =>
  call(recordStep, { id, version, ...values }, manager());

async function transferred() {
  const { id, parcel } = await desk.opened();
  await desk.photo(id, parcel.id);
  await check(id, 1);
  await transfer(id, 2);
  return { id, parcel };
}

describe("a case", () => {
  it("is opened from a suspicion only, once a parcel", async () => {
    const soon = await desk.supplied({ agreedStartOn: "2027-01-15" });
    const open = (parcelId: string, id: string = randomUUID(), by: By = desk.landManager) =>
      call(openCase, { id, parcelId }, { context: by.context });
    expect(await refusalOf(open(soon.id))).toBe("RULE IDLE_NOT_SUSPECTED");
    const late = await desk.supplied();
    expect(await refusalOf(open(late.id, randomUUID(), desk.leader))).toBe("FORBIDDEN");
    expect(await refusalOf(open(randomUUID()))).toBe("NOT_FOUND");
    const { id } = await open(late.id);
    expect(await refusalOf(open(late.id))).toBe("RULE IDLE_CASE_OPEN");
    const detail = await read(id);
    expect(detail).toMatchObject({
      state: "suspected",
      foundOn: "2026-11-23",
      parkSteps: [],
      canEdit: false,
    });
    expect(detail.finding).toEqual(detail.current);
    expect((await read(id, desk.landManager)).parkSteps).toEqual(["check", "close"]);
  });

  it("may begin on an earlier day, were the land suspect then", async () => {
    const { id } = await desk.supplied();
    const on = (foundOn: string) => call(openCase, { id: randomUUID(), parcelId: id, foundOn }, manager());
    expect(await refusalOf(on("2026-06-30"))).toBe("RULE IDLE_NOT_SUSPECTED");
    expect(await refusalOf(on("2026-11-24"))).toBe("VALIDATION");
    await on("2026-07-01");
  });

  it("is checked with cause, statement and a photo, and keeps them", async () => {
    const { id, parcel } = await desk.opened();
    expect(await refusalOf(check(id, 1))).toBe("RULE IDLE_CHECK_NEEDS_PHOTO");
    await desk.photo(id, parcel.id, "statement");
    expect(await refusalOf(check(id, 1))).toBe("RULE IDLE_CHECK_NEEDS_PHOTO");
    await desk.photo(id, parcel.id);
    expect(await refusalOf(check(id, 1, { causes: ["planChanged"] }))).toBe("VALIDATION");
    expect(await refusalOf(check(id, 1, { checkedOn: "2026-08-02" }))).toBe("VALIDATION");
    expect(await refusalOf(transfer(id, 1))).toBe("RULE IDLE_STEP_NOT_NEXT");
    await check(id, 1);
    expect(await refusalOf(check(id, 1))).toBe("CONFLICT");
    await check(id, 2, { measure: "限期一个月提交动工计划" });
    expect(await read(id)).toMatchObject({
      state: "checked",
      causes: ["fundsShort"],
      measure: "限期一个月提交动工计划",
      photoCount: 1,
    });
    const flag = (await call(getIdleLand, { parcelId: parcel.id }, manager())).detail;
    expect(flag?.finding).toMatchObject({ causeState: "enterprise" });
    expect(flag?.finding.handling.map(({ kind }) => kind)).toEqual(["fee"]);
  });

  it("goes through the authority's steps, each with number, date and delivery, to 销号", async () => {
    const { id, parcel } = await transferred();
    expect((await read(id)).steps.at(-1)?.clock).toEqual({
      clock: "investigationStart",
      dueOn: "2026-09-19",
      isRunning: true,
    });
    expect(await refusalOf(record(id, 3, { to: "determined", takenOn: "2026-09-01", documentNo: "1" }))).toBe(
      "RULE IDLE_STEP_NOT_NEXT",
    );
    expect(await refusalOf(record(id, 3, { to: "investigated", takenOn: "2026-09-01" }))).toBe("VALIDATION");
    expect(
      await refusalOf(record(id, 3, { to: "investigated", takenOn: "2026-08-19", documentNo: "1" })),
    ).toBe("VALIDATION");
    await record(id, 3, { to: "investigated", takenOn: "2026-09-01", documentNo: "静规资调〔2026〕3号" });
    const step = (await read(id)).steps.at(-1);
    expect(step).toMatchObject({ canServe: true, servedOn: null, clock: null });
    const serve = (version: number, servedOn: string) =>
      call(serveStep, { id, version, stepId: step?.id ?? "", servedOn }, manager());
    expect(await refusalOf(serve(4, "2026-08-31"))).toBe("VALIDATION");
    await serve(4, "2026-09-08");
    expect(await refusalOf(serve(5, "2026-09-09"))).toBe("RULE IDLE_STEP_SERVED");
    expect((await read(id)).steps.at(-1)).toMatchObject({
      servedOn: "2026-09-08",
      clock: { clock: "enterpriseReply", dueOn: "2026-10-08" },
    });
    await record(id, 5, { to: "determined", takenOn: "2026-09-05", documentNo: "静规资认〔2026〕2号" });
    await record(id, 6, { to: "notified", takenOn: "2026-09-10", documentNo: "告〔2026〕2号" });
    expect(await refusalOf(record(id, 7, { to: "planned", takenOn: "2026-10-08" }))).toBe("VALIDATION");
    await record(id, 7, { to: "planned", takenOn: "2026-10-08", outcome: "extension" });
    await record(id, 8, { to: "approved", takenOn: "2026-10-15", documentNo: "静海政批〔2026〕9号" });
    expect(await refusalOf(record(id, 9, { to: "executed", takenOn: "2026-10-20" }))).toBe("VALIDATION");
    await record(id, 9, { to: "executed", takenOn: "2026-10-20", newStartOn: "2027-09-30" });
    await record(id, 10, { to: "settled", takenOn: "2026-11-02" });
    const close = call(
      closeCase,
      { id, version: 11, closedOn: "2026-11-20", closeNote: "已签补充协议" },
      manager(),
    );
    expect(await refusalOf(close)).toBe("done");
    expect(await read(id)).toMatchObject({ state: "closed", canEdit: false });
    const disposals = await database.db
      .select()
      .from(parcelDisposals)
      .where(eq(parcelDisposals.parcelId, parcel.id));
    expect(disposals).toMatchObject([{ way: "extension", newStartOn: "2027-09-30" }]);
    expect((await read(id)).current).toMatchObject({ kind: "normal", startBasis: "extended" });
    const events = and(eq(landEvents.parcelId, parcel.id), eq(landEvents.kind, "idleCase"));
    expect(await database.db.$count(landEvents, events)).toBe(11);
  });

  it("ends without a 认定 where the authority finds none, or where the clue proved none", async () => {
    const { id } = await transferred();
    await record(id, 3, { to: "notIdle", takenOn: "2026-09-01", documentNo: "复〔2026〕5号" });
    await call(closeCase, { id, version: 4, closedOn: "2026-09-03", closeNote: "不构成闲置" }, manager());
    const clue = await desk.opened();
    await call(
      closeCase,
      { id: clue.id, version: 1, closedOn: "2026-08-05", closeNote: "补录动工日期" },
      manager(),
    );
    expect((await read(clue.id)).state).toBe("closed");
    await call(openCase, { id: randomUUID(), parcelId: clue.parcel.id }, manager());
  });

  it("is there for who may see the land", async () => {
    const { id, parcel } = await desk.opened();
    expect(await refusalOf(read(id, desk.officer))).toBe("NOT_FOUND");
    await desk.allocate(parcel.id, (await desk.project()).id);
    expect(await refusalOf(read(id, desk.officer))).toBe("done");
    expect(await refusalOf(read(id, desk.head))).toBe("done");
    expect(await refusalOf(read(id, desk.statistician))).toBe("FORBIDDEN");
    expect(await refusalOf(check(id, 1, {}, desk.head))).toBe("FORBIDDEN");
  });
});

describe("reminders", () => {
  it("are given once each, to 土地岗 and to who carries the project", async () => {
    const parcel = await desk.supplied({ agreedStartOn: "2026-12-20" });
    await desk.allocate(parcel.id, (await desk.project()).id);
    await remindOfIdleLand(database.db, "2026-11-23");
    expect(await remindOfIdleLand(database.db, "2026-11-23")).toBe(0);
    const told = await database.db.select().from(notifications).where(eq(notifications.subjectId, parcel.id));
    expect(told.map(({ userId }) => userId).toSorted()).toEqual(
      [desk.landManager.user.id, desk.officer.user.id].toSorted(),
    );
    expect(told[0]?.excerpt).toBe(`${parcel.name}：距约定动工日 30 天（2026-12-20）`);
    const given = await database.db.select().from(idleReminders).where(eq(idleReminders.parcelId, parcel.id));
    expect(given).toMatchObject([{ kind: "startIn30", dueOn: "2026-11-20" }]);
  });

  it("tell of a clock a week before its end and when it is over", async () => {
    const { id, parcel } = await transferred();
    const kinds = async () =>
      (await database.db.select().from(idleReminders).where(eq(idleReminders.parcelId, parcel.id))).map(
        ({ kind }) => kind,
      );
    await remindOfIdleLand(database.db, "2026-09-11");
    expect(await kinds()).toEqual(["suspectedNotStarted"]);
    await remindOfIdleLand(database.db, "2026-09-12");
    await remindOfIdleLand(database.db, "2026-09-20");
    expect((await kinds()).toSorted()).toEqual([
      "investigationStartOver",
      "investigationStartSoon",
      "suspectedNotStarted",
    ]);
    await record(id, 3, { to: "investigated", takenOn: "2026-09-21", documentNo: "调〔2026〕4号" });
    const before = (await kinds()).length;
    await remindOfIdleLand(database.db, "2026-10-30");
    expect(await kinds()).toHaveLength(before);
  });

  it("are given by one of several processes", async () => {
    await desk.supplied({ agreedStartOn: "2026-12-21" });
    const given = await Promise.all([1, 2, 3].map(() => remindOfIdleLand(database.db, "2026-11-23")));
    expect(given.reduce((sum, count) => sum + count, 0)).toBe(1);
  });
});
