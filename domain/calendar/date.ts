declare const dateBrand: unique symbol;
declare const monthBrand: unique symbol;

/** A business date, `YYYY-MM-DD`, with no time zone. */
export type IsoDate = string & { readonly [dateBrand]: true };

/** A statistical month, `YYYY-MM`. */
export type IsoMonth = string & { readonly [monthBrand]: true };

type Parts = { year: number; month: number; day: number };

const two = (value: number): string => String(value).padStart(2, "0");

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export function isIsoDate(text: string): text is IsoDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const inRange = year >= 1900 && month >= 1 && month <= 12;
  return inRange && day >= 1 && day <= daysInMonth(year, month);
}

export const isIsoMonth = (text: string): text is IsoMonth =>
  /^(19|[2-9]\d)\d{2}-(0[1-9]|1[0-2])$/.test(text);

/** Brands a date; throws RangeError when the day does not exist (a programming error, input is parsed by zod). */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not a date: ${text}`);
  return text;
}

/** Brands a month; throws RangeError when it does not exist. */
export function isoMonth(text: string): IsoMonth {
  if (!isIsoMonth(text)) throw new RangeError(`not a month: ${text}`);
  return text;
}

const partsOf = (date: IsoDate): Parts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

const fromParts = ({ year, month, day }: Parts): IsoDate => isoDate(`${year}-${two(month)}-${two(day)}`);

const dayNumber = (date: IsoDate): number => {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / 86_400_000;
};

export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDate(new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10));
}

/** The corresponding day of another month, or that month's last day when there is none (民法典 期间计算). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return fromParts({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

export const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, years * 12);

/** Whole days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** Order of two dates or two months: negative, zero or positive. */
export function compareDates<Value extends IsoDate | IsoMonth>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export const laterDate = (a: IsoDate, b: IsoDate): IsoDate => (a >= b ? a : b);

export const earlierDate = (a: IsoDate, b: IsoDate): IsoDate => (a <= b ? a : b);

export const monthOf = (date: IsoDate): IsoMonth => isoMonth(date.slice(0, 7));

export const yearOf = (value: IsoDate | IsoMonth): number => Number(value.slice(0, 4));

export const firstDayOf = (month: IsoMonth): IsoDate => isoDate(`${month}-01`);

export const lastDayOf = (month: IsoMonth): IsoDate => addDays(addMonths(firstDayOf(month), 1), -1);

/** Number of months since year 0; the difference of two is the distance between them. */
export const monthIndex = (month: IsoMonth): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

export const nextMonths = (month: IsoMonth, months: number): IsoMonth =>
  monthOf(addMonths(firstDayOf(month), months));

/** Every month from the first to the last, both included; empty when they are in the wrong order. */
export function monthsFromTo(first: IsoMonth, last: IsoMonth): IsoMonth[] {
  const count = monthIndex(last) - monthIndex(first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, step) => nextMonths(first, step));
}

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (date: IsoDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7;
