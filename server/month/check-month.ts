import { isoMonth } from "@/domain/calendar/date";
import { verdictOf } from "@/domain/month/check-month";
import { checkMonthInput, monthCheck } from "@/domain/month/check-month.schema";
import { query } from "../kernel/procedure";
import { findFindings } from "./find-findings";

/** What speaks against closing a month now: blocking findings, and those that need a note. */
export const checkMonth = query({
  name: "month.check",
  permission: "month.read",
  summary: "月结检查",
  method: "GET",
  path: "/months/{month}/check",
  input: checkMonthInput,
  output: monthCheck,
  run: async ({ db, actor, input }) => {
    const findings = await findFindings(db, actor, isoMonth(input.month));
    return { month: input.month, findings, ...verdictOf(findings) };
  },
});
