import { type OfficerPeriod, officersInput, officersView } from "@/domain/briefing/officers.schema";
import { firstDayOf, type IsoMonth, isoDate, isoMonth, lastDayOf, monthOf } from "@/domain/calendar/date";
import { departmentOf, readDepartmentName } from "../cockpit/department-scope";
import { query } from "../kernel/procedure";
import { readOfficerRows, type Span } from "./read-officer-rows";

const monthsIn: Record<OfficerPeriod, number> = { month: 1, quarter: 3, year: 12 };

/** First and last day of the month, quarter or year a month lies in. */
export function spanOf(period: OfficerPeriod, month: IsoMonth): Span {
  const length = monthsIn[period];
  const first = Math.floor((Number(month.slice(5, 7)) - 1) / length) * length + 1;
  const monthAt = (number: number) => isoMonth(`${month.slice(0, 4)}-${String(number).padStart(2, "0")}`);
  return { from: firstDayOf(monthAt(first)), to: lastDayOf(monthAt(first + length - 1)) };
}

/** 谁谈得多、谁签得多: what each officer did in a month, quarter or year; every number comes with the filter of its list. */
export const readOfficers = query({
  name: "briefing.officers",
  permission: "briefing.read",
  summary: "招商人员情况：首谈、走访、新增在谈、签约、到位",
  method: "GET",
  path: "/briefing/officers",
  input: officersInput,
  output: officersView,
  run: async ({ db, actor, input, today }) => {
    const departmentId = departmentOf(actor, input.departmentId);
    const month = input.month ? isoMonth(input.month) : monthOf(isoDate(today));
    const span = spanOf(input.period, month);
    const [items, departmentName] = await Promise.all([
      readOfficerRows(db, actor, departmentId, span),
      readDepartmentName(db, departmentId),
    ]);
    return { period: input.period, ...span, departmentName, items };
  },
});
