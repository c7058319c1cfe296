import { fieldError } from "../kernel/app-error";

/** Figures of a year exist once it is over. */
export function refuseYearAhead(year: number, today: string): void {
  if (year >= Number(today.slice(0, 4))) throw fieldError("year", `${year} 年还没有结束`);
}
