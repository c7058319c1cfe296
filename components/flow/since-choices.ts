import { addDays, type IsoDate, lastDayOf, monthOf, nextMonths } from "@/domain/calendar/date";
import { weekOf } from "@/domain/flow/week";
import { formatMonth } from "@/lib/format/date";

export type SinceChoice = { day: IsoDate; label: string };

/** Days one compares with: the ends of the last six months, the last Sunday, the end of last year. */
export function sinceChoices(today: IsoDate): SinceChoice[] {
  const month = monthOf(today);
  const months = Array.from({ length: 6 }, (_, index) => nextMonths(month, -1 - index)).map((past) => ({
    day: lastDayOf(past),
    label: `${formatMonth(past).slice(5)}末`,
  }));
  const lastYear = lastDayOf(nextMonths(month, -Number(month.slice(5))));
  const choices: SinceChoice[] = [{ day: addDays(weekOf(today).from, -1), label: "上周日" }, ...months];
  if (!choices.some(({ day }) => day === lastYear)) choices.push({ day: lastYear, label: "上年末" });
  return choices;
}
