import { noInput } from "@/domain/account/account.schema";
import { openMonthList } from "@/domain/month/open-month.schema";
import { query } from "../kernel/procedure";
import { readOpenMonths } from "./read-open-months";

/** The statistical months still open, the running one first. */
export const listOpenMonths = query({
  name: "month.listOpen",
  permission: "amount.read",
  summary: "未月结的统计月",
  method: "GET",
  path: "/months/open",
  input: noInput,
  output: openMonthList,
  run: async ({ db, today }) => ({ openMonths: await readOpenMonths(db, today) }),
});
