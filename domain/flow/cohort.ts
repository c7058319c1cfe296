import {
  addMonths,
  firstDayOf,
  type IsoDate,
  isoDate,
  isoMonth,
  lastDayOf,
  monthOf,
  nextMonths,
  yearOf,
} from "../calendar/date";

/** Projects that began in the same span; both days included. */
export type Cohort = { key: string; from: IsoDate; to: IsoDate };

export const quartersShown = 12;
export const yearsShown = 6;

/**
 * Months after which most of what will happen has happened, so that a younger cohort's rate says little yet: signing
 * and 开工 about a year, registration a quarter (its clock is 30 days), money two years (75 % by domain.md 2.5).
 */
export const ripeAfterMonths = { signed: 12, registered: 3, started: 12, arrived: 24 } as const;

const quarterStart = (today: IsoDate) => {
  const month = Number(today.slice(5, 7));
  return isoMonth(`${today.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, "0")}`);
};

/** The last quarters up to the running one, oldest first; keys like 2026-Q4. */
export function quarterCohorts(today: IsoDate): Cohort[] {
  const current = quarterStart(today);
  return Array.from({ length: quartersShown }, (_, index) => {
    const first = nextMonths(current, -3 * (quartersShown - 1 - index));
    const quarter = Math.ceil(Number(first.slice(5, 7)) / 3);
    return {
      key: `${first.slice(0, 4)}-Q${quarter}`,
      from: firstDayOf(first),
      to: lastDayOf(nextMonths(first, 2)),
    };
  });
}

/** The last years up to the running one, oldest first. */
export function yearCohorts(today: IsoDate): Cohort[] {
  return Array.from({ length: yearsShown }, (_, index) => {
    const year = yearOf(today) - (yearsShown - 1 - index);
    return { key: String(year), from: isoDate(`${year}-01-01`), to: isoDate(`${year}-12-31`) };
  });
}

/** True while the youngest of a cohort has had less than `months` to get there. */
export const isYoung = (cohortEnd: IsoDate, months: number, today: IsoDate): boolean =>
  addMonths(cohortEnd, months) > today;

/** The part of a series whose projects all have had `months`; its end lies at a month's end. */
export function ripeSpan(series: readonly Cohort[], months: number, today: IsoDate): Omit<Cohort, "key"> {
  const from = series[0]?.from ?? today;
  return { from, to: lastDayOf(nextMonths(monthOf(today), -months - 1)) };
}

/** A share in basis points; null when there is nothing to share. */
export const rateBp = (part: number, whole: number): number | null =>
  whole > 0 ? Math.round((part / whole) * 10_000) : null;
