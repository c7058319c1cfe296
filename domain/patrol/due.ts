import { daysBetween, type IsoDate } from "@/domain/calendar/date";

export type Visited = { id: string; code: string; lastSeenOn: IsoDate | null };

/** Whole days since somebody was there; null for never. */
export const daysUnseen = ({ lastSeenOn }: Pick<Visited, "lastSeenOn">, today: IsoDate): number | null =>
  lastSeenOn === null ? null : Math.max(0, daysBetween(lastSeenOn, today));

/** Whether nobody was there for `days` days or more. */
export function isDue(visited: Pick<Visited, "lastSeenOn">, days: number, today: IsoDate): boolean {
  const unseen = daysUnseen(visited, today);
  return unseen === null || unseen >= days;
}

/** 巡查计划: never visited first, then the longest ago, then by code. */
export const byNeglect = (a: Visited, b: Visited): number =>
  (a.lastSeenOn ?? "").localeCompare(b.lastSeenOn ?? "") ||
  a.code.localeCompare(b.code, "en", { numeric: true });
