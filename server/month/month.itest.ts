import { randomUUID } from "node:crypto";
import { call } from "@orpc/server";
import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditLog, fundEntries, monthClosingRows, monthClosings, notifications } from "@/db/schema";
import { buildAgreement, buildFundEntry } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import { type MonthDesk, openMonthDesk } from "../testing/month-desk";
import { refusalOf } from "../testing/refusal-of";
import { checkMonth } from "./check-month";
import { compareMonths } from "./compare-month";
import { listClosingRows } from "./list-closing-rows";
import { verifyMonths } from "./verify-months";
import { withdrawReopen } from "./withdraw-reopen";

const database = useTestDatabase();
let desk: MonthDesk;
let projectId = "";

const rowsOf = (id: string) =>
  database.db.select().from(monthClosingRows).where(eq(monthClosingRows.closingId, id));

const verify = () => call(verifyMonths, {}, { context: desk.statistician });

beforeAll(async () => {
  desk = await openMonthDesk(database.db);
  projectId = (await desk.project()).id;
});

describe("closing a month", () => {
  it("opens this month and the one before until something was closed", async () => {
    expect(await desk.status()).toMatchObject({
      closings: [],
      openMonths: ["2026-11", "2026-10"],
      latestClosedId: null,
      closingDay: 25,
    });
  });

  it("stops at money that waits, and asks for a note about what has to be explained", async () => {
    const counted = await desk.propose(projectId, { occurredOn: "2026-10-20" });
    await desk.confirm(counted.id, { statMonth: "2026-10" });
    await buildAgreement(database.db, { projectId, statMonth: "2026-10", signedOn: "2026-10-09" });
    const waiting = await desk.propose(projectId, { occurredOn: "2026-10-28" });
    const check = await call(checkMonth, { month: "2026-10" }, { context: desk.leader });
    expect(check).toMatchObject({ isBlocked: true, needsNote: true });
    expect(check.findings.map(({ kind, count }) => [kind, count])).toEqual([
      ["pendingEntries", 1],
      ["agreementsWithoutScan", 1],
    ]);
    expect(await refusalOf(desk.close("2026-10"))).toBe("RULE MONTH_BLOCKED");
    await desk.confirm(waiting.id, { statMonth: "2026-10" });
    expect(await refusalOf(desk.close("2026-10", { note: undefined }))).toBe("RULE MONTH_NOTE_REQUIRED");
  });

  it("is the statistician's, month after month, from the closing day on", async () => {
    expect(await refusalOf(desk.close("2026-10", {}, desk.leader))).toBe("FORBIDDEN");
    expect(await refusalOf(desk.close("2026-09"))).toBe("RULE MONTH_NOT_NEXT");
    expect(await refusalOf(desk.close("2026-11"))).toBe("RULE MONTH_NOT_NEXT");
    const early = { ...desk.statistician, now: new Date("2026-10-24T04:00:00Z") };
    expect(await refusalOf(desk.close("2026-10", {}, early))).toBe("RULE MONTH_NOT_OVER");
  });

  it("copies every row, locks the money, and closes once however often it is sent", async () => {
    const id = randomUUID();
    const [first, second] = await Promise.all([desk.close("2026-10", { id }), desk.close("2026-10", { id })]);
    expect(second).toEqual(first);
    expect(first).toMatchObject({ id, revision: 1, rowCount: 3 });
    expect(await refusalOf(desk.close("2026-10"))).toBe("RULE MONTH_NOT_NEXT");
    const rows = (await rowsOf(id)).filter(({ ledger }) => ledger === "fundsInPlace");
    expect(rows).toHaveLength(2);
    expect(rows.every(({ countedFen }) => countedFen === 123_456_789)).toBe(true);
    const states = await database.db
      .select({ state: fundEntries.state })
      .from(fundEntries)
      .where(eq(fundEntries.statMonth, "2026-10"));
    expect(states).toEqual([{ state: "locked" }, { state: "locked" }]);
    const [logged] = await database.db.select().from(auditLog).where(eq(auditLog.subjectId, id));
    expect(logged).toMatchObject({ action: "month.close", detail: { sha256: first.sha256 } });
    expect(await desk.status()).toMatchObject({
      openMonths: ["2026-11"],
      latestClosedId: id,
      next: { month: "2026-11", from: "2026-11-25", isDue: false },
    });
    expect(await verify()).toEqual({ checked: 1, firstDifference: null });
  });

  it("lets nothing into the closed month, by any door", async () => {
    const entry = await desk.propose(projectId, { occurredOn: "2026-10-30" });
    expect(await refusalOf(desk.confirm(entry.id, { statMonth: "2026-10" }))).toBe("RULE FUND_MONTH_CLOSED");
    const confirmed = {
      state: "confirmed" as const,
      statMonth: "2026-10",
      confirmedAt: "2026-11-01T00:00:00Z",
    };
    await expect(buildFundEntry(database.db, { projectId, ...confirmed })).rejects.toMatchObject({
      cause: { constraint_name: "stat_month_closed" },
    });
    await desk.confirm(entry.id);
    expect(await call(compareMonths, { month: "2026-11" }, { context: desk.leader })).toMatchObject({
      isClosed: false,
      adjustments: { count: 1, countedFen: 123_456_789, rows: [{ occurredOn: "2026-10-30" }] },
    });
  });

  it("never changes a closing or its rows", async () => {
    const [closing] = await database.db.select().from(monthClosings);
    const write = (statement: ReturnType<typeof sql>) =>
      expect(database.db.execute(statement)).rejects.toMatchObject({
        cause: { constraint_name: "month_closings_never_edited" },
      });
    await write(sql`update month_closings set totals = '{}' where id = ${closing?.id}`);
    await write(sql`delete from month_closings where id = ${closing?.id}`);
    await write(sql`update month_closing_rows set counted_fen = 1 where closing_id = ${closing?.id}`);
    await write(sql`delete from month_closing_rows where closing_id = ${closing?.id}`);
  });
});

describe("reopening a month", () => {
  it("takes two people, leaves the closing as it was, and closes again as the next revision", async () => {
    const { latestClosedId } = await desk.status();
    const id = latestClosedId ?? "";
    const before = await rowsOf(id);
    expect(await refusalOf(desk.ask(id, 1, desk.leader))).toBe("FORBIDDEN");
    expect(await refusalOf(desk.decide(id, { version: 1 }))).toBe("RULE MONTH_REOPEN_NONE");
    await desk.ask(id);
    expect(await refusalOf(desk.ask(id, 2))).toBe("RULE MONTH_REOPEN_PENDING");
    expect(await refusalOf(desk.decide(id, { version: 1 }))).toBe("CONFLICT");
    expect(await refusalOf(desk.decide(id, {}, desk.statistician))).toBe("FORBIDDEN");
    const withdraw = (by: MonthDesk["leader"], version: number) =>
      call(withdrawReopen, { id, version }, { context: by });
    expect(await refusalOf(withdraw(desk.secondStatistician, 2))).toBe("FORBIDDEN");
    await withdraw(desk.statistician, 2);
    await desk.ask(id, 3);
    expect(await refusalOf(desk.decide(id, { version: 4, decision: "refuse" }))).toBe("VALIDATION");
    await desk.decide(id, { version: 4, decision: "refuse", answer: "红冲即可" });
    expect((await desk.status()).closings[0]?.reopening).toMatchObject({
      state: "refused",
      answer: "红冲即可",
    });
    await desk.ask(id, 5);
    await desk.decide(id, { version: 6, answer: "同意" });
    expect(await desk.status()).toMatchObject({ openMonths: ["2026-11", "2026-10"], latestClosedId: null });
    const told = await database.db
      .select()
      .from(notifications)
      .where(and(eq(notifications.subjectId, id), eq(notifications.kind, "monthReopenDecided")));
    expect(told.length).toBeGreaterThan(0);
    const late = await desk.propose(projectId, { occurredOn: "2026-10-31" });
    await desk.confirm(late.id, { statMonth: "2026-10" });
    const again = await desk.close("2026-10");
    expect(again).toMatchObject({ revision: 2, rowCount: 4 });
    expect(await rowsOf(id)).toEqual(before);
    expect(await verify()).toEqual({ checked: 2, firstDifference: null });
    expect(await refusalOf(desk.ask(id, 7))).toBe("RULE MONTH_NOT_CLOSED");
    const page = { closingId: again.id, ledger: "fundsInPlace" as const };
    const rows = (values: object) => call(listClosingRows, { ...page, ...values }, { context: desk.leader });
    expect((await rows({ limit: 2 })).items).toHaveLength(2);
    expect(await rows({ limit: 2 })).toMatchObject({ total: { count: 3, countedFen: 3 * 123_456_789 } });
    expect(await rows({ counted: "no" })).toMatchObject({ items: [], total: { count: 0 } });
    expect(await refusalOf(rows({ closingId: randomUUID() }))).toBe("NOT_FOUND");
  });

  it("says where somebody with the keys to the database changed a closing", async () => {
    const { db } = database.owner;
    const tampered = (statement: ReturnType<typeof sql>) =>
      db.transaction(async (tx) => {
        await tx.execute(sql`alter table month_closing_rows disable trigger user`);
        await tx.execute(statement);
        await tx.execute(sql`alter table month_closing_rows enable trigger user`);
      });
    const by = (fen: number) =>
      sql`update month_closing_rows set counted_fen = counted_fen + ${fen} where closing_id = (select id from month_closings where revision = 2)`;
    await tampered(by(1));
    expect((await verify()).firstDifference).toEqual({ month: "2026-10", revision: 2, what: "rows" });
    await tampered(by(-1));
    expect((await verify()).firstDifference).toBeNull();
  });
});
