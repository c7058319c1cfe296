import {
  daysBetween,
  type IsoDate,
  type IsoMonth,
  isIsoDate,
  isoDate,
  monthOf,
  weekdayOf,
  yearOf,
} from "@/domain/calendar/date";
import { absent } from "@/lib/format/number";

type Instant = Date | string | number;
type MaybeDate = string | null | undefined;

const shanghai = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

const weekdayNames = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

function partsIn(instant: Instant): { date: IsoDate; time: string } {
  const parts = new Map(shanghai.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const date = isoDate(`${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`);
  return { date, time: `${parts.get("hour")}:${parts.get("minute")}` };
}

/** The business date in Asia/Shanghai at an instant; the only place where the time zone is applied. */
export const shanghaiDate = (instant: Instant): IsoDate => partsIn(instant).date;

/** The month in Asia/Shanghai at an instant. */
export const shanghaiMonth = (instant: Instant): IsoMonth => monthOf(shanghaiDate(instant));

const knownDate = (date: MaybeDate): IsoDate | null =>
  date !== null && date !== undefined && isIsoDate(date) ? date : null;

/** 2026-11-23, for tables. */
export const formatDate = (date: MaybeDate): string => knownDate(date) ?? absent;

/** 11月23日 周一, for sentences; with the year when it is not this year's. */
export function formatDateInProse(date: MaybeDate, today?: IsoDate): string {
  const known = knownDate(date);
  if (known === null) return absent;
  const day = `${Number(known.slice(5, 7))}月${Number(known.slice(8, 10))}日`;
  const isOtherYear = today !== undefined && yearOf(today) !== yearOf(known);
  return isOtherYear ? `${yearOf(known)}年${day}` : `${day} ${weekdayNames[weekdayOf(known)]}`;
}

/** 2026年11月. */
export function formatMonth(month: MaybeDate): string {
  if (month === null || month === undefined) return absent;
  return `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`;
}

/** 2026-11-23 14:05 in Asia/Shanghai, for records and for the hover of a relative date. */
export function formatInstant(instant: Instant | null | undefined): string {
  if (instant === null || instant === undefined) return absent;
  const { date, time } = partsIn(instant);
  return `${date} ${time}`;
}

/** 今天, 昨天, 3天前, 明天, 2天后 within six days; further away the date in prose. */
export function formatRelativeDate(date: MaybeDate, today: IsoDate): string {
  const known = knownDate(date);
  if (known === null) return absent;
  const days = daysBetween(today, known);
  const near: Record<string, string> = { "-1": "昨天", "0": "今天", "1": "明天" };
  const word = near[String(days)];
  if (word !== undefined) return word;
  if (Math.abs(days) >= 7) return formatDateInProse(known, today);
  return days < 0 ? `${-days}天前` : `${days}天后`;
}

/** 刚刚, 5分钟前, 3小时前, then as a relative date; `now` is passed so that a page renders one moment. */
export function formatRelativeInstant(instant: Instant | null | undefined, now: Instant): string {
  if (instant === null || instant === undefined) return absent;
  const minutes = Math.floor((new Date(now).getTime() - new Date(instant).getTime()) / 60_000);
  const today = shanghaiDate(now);
  if (minutes < 0 || shanghaiDate(instant) !== today) return formatRelativeDate(shanghaiDate(instant), today);
  if (minutes < 1) return "刚刚";
  return minutes < 60 ? `${minutes}分钟前` : `${Math.floor(minutes / 60)}小时前`;
}
