import { addDays, type IsoDate, weekdayOf } from "@/domain/calendar/date";
import type { IsWorkingDay } from "@/domain/calendar/working-days";

export type DateChoice = { label: string; date: string };

const longestHoliday = 15;

/** The day itself or the next working day. */
function workingDayFrom(day: IsoDate, isWorkingDay: IsWorkingDay): IsoDate {
  for (let distance = 0; distance < longestHoliday; distance += 1) {
    const candidate = addDays(day, distance);
    if (isWorkingDay(candidate)) return candidate;
  }
  return day;
}

const nextMonday = (today: IsoDate): IsoDate => addDays(today, (8 - weekdayOf(today)) % 7 || 7);

/** 明天, 三天后, 下周一, 两周后, moved to working days; a choice that falls on another's day is left out. */
export function dateChoices(today: IsoDate, isWorkingDay: IsWorkingDay): DateChoice[] {
  const from = (day: IsoDate) => workingDayFrom(day, isWorkingDay);
  const tomorrow = from(addDays(today, 1));
  const monday = from(nextMonday(today));
  const choices = [
    { label: tomorrow === addDays(today, 1) ? "明天" : "下个工作日", date: tomorrow },
    { label: "三天后", date: from(addDays(today, 3)) },
    { label: monday === nextMonday(today) ? "下周一" : "下周", date: monday },
    { label: "两周后", date: from(addDays(today, 14)) },
  ];
  return choices.filter(
    (choice, index) => choices.findIndex((other) => other.date === choice.date) === index,
  );
}
