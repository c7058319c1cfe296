import { addDays, type IsoDate, weekdayOf } from "../calendar/date";

export type Week = { from: IsoDate; to: IsoDate };

/** The Monday to Sunday that a day lies in. */
export function weekOf(day: IsoDate): Week {
  const from = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { from, to: addDays(from, 6) };
}

export const weekBefore = ({ from }: Week): Week => ({ from: addDays(from, -7), to: addDays(from, -1) });
export const weekAfter = ({ to }: Week): Week => ({ from: addDays(to, 1), to: addDays(to, 7) });
