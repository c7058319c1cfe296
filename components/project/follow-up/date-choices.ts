import { addDays, addMonths, firstDayOf, type IsoDate, monthOf, weekdayOf } from "@/domain/calendar/date";
import type { IsWorkingDay } from "@/domain/calendar/working-days";

export type DateChoice = { label: string; date: string };

const longestHoliday = 15;

/** The day itself or the nearest working day in the given direction. */
function nearestWorkingDay(day: IsoDate, step: 1 | -1, isWorkingDay: IsWorkingDay): IsoDate {
  for (let distance = 0; distance < longestHoliday; distance += 1) {
    const candidate = addDays(day, distance * step);
    if (isWorkingDay(candidate)) return candidate;
  }
  return day;
}

const nextMonday = (today: IsoDate): IsoDate => addDays(today, (8 - weekdayOf(today)) % 7 || 7);

/** 明天, 三天后, 下周, 本月底, moved to working days; a choice that falls on another's day or is past is left out. */
export function dateChoices(today: IsoDate, isWorkingDay: IsWorkingDay): DateChoice[] {
  const monthEnd = addDays(addMonths(firstDayOf(monthOf(today)), 1), -1);
  const tomorrow = nearestWorkingDay(addDays(today, 1), 1, isWorkingDay);
  const choices = [
    { label: tomorrow === addDays(today, 1) ? "明天" : "下个工作日", date: tomorrow },
    { label: "三天后", date: nearestWorkingDay(addDays(today, 3), 1, isWorkingDay) },
    { label: "下周", date: nearestWorkingDay(nextMonday(today), 1, isWorkingDay) },
    { label: "本月底", date: nearestWorkingDay(monthEnd, -1, isWorkingDay) },
  ];
  const isFirstOfItsDay = ({ date }: DateChoice, index: number) =>
    choices.findIndex((other) => other.date === date) === index;
  return choices.filter((choice, index) => choice.date > today && isFirstOfItsDay(choice, index));
}
