import { randomUUID } from "node:crypto";
import { call } from "@orpc/server";
import type { Database } from "@/db/client";
import { buildUser } from "@/db/testing/builders";
import { closeMonth } from "../month/close-month";
import { decideReopen } from "../month/decide-reopen";
import { readMonthStatus } from "../month/month-status";
import { requestReopen } from "../month/request-reopen";
import { actorOf, contextFor } from "./context";
import { openFundDesk } from "./fund-desk";

/** A fund desk with a second statistician, and the steps of closing and reopening a month. */
export async function openMonthDesk(db: Database) {
  const desk = await openFundDesk(db);
  const secondStatistician = contextFor(db, actorOf(await buildUser(db, "statistician")));
  const close = (month: string, values: Record<string, unknown> = {}, by = desk.statistician) =>
    call(closeMonth, { id: randomUUID(), month, note: "已核对", ...values }, { context: by });
  const ask = (id: string, version = 1, by = desk.statistician) =>
    call(requestReopen, { id, version, reason: "两张凭证录错月份" }, { context: by });
  const decide = (id: string, values: Record<string, unknown> = {}, by = desk.leader) =>
    call(decideReopen, { id, version: 2, decision: "approve", ...values }, { context: by });
  const status = (by = desk.statistician) => call(readMonthStatus, {}, { context: by });
  return { ...desk, secondStatistician, close, ask, decide, status };
}

export type MonthDesk = Awaited<ReturnType<typeof openMonthDesk>>;
