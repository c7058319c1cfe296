import { type SQL, sql } from "drizzle-orm";
import { projects } from "@/db/schema";
import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { isoDate, lastDayOf, monthOf } from "@/domain/calendar/date";
import type { AmountSource } from "./amount-sources";

/** Counted by the end of a day: in an earlier month, or in its month and on no later day than it. */
export function bookedBy(source: AmountSource, day: string): SQL {
  const month = monthOf(isoDate(day));
  const isMonthEnd = lastDayOf(month) === day;
  return isMonthEnd
    ? sql`${source.statMonth} <= ${month}`
    : sql`(${source.statMonth} < ${month} or (${source.statMonth} = ${month} and ${source.occurredOn} <= ${day}::date))`;
}

/** Not yet counted by the end of a day; its month is named twice, so that the index of months serves it. */
export function bookedAfter(source: AmountSource, day: string): SQL {
  const month = monthOf(isoDate(day));
  const comparison = lastDayOf(month) === day ? sql`>` : sql`>=`;
  return sql`((${source.statMonth} is null or ${source.statMonth} ${comparison} ${month})
    and (${bookedBy(source, day)}) is not true)`;
}

/** Rows counted after a day, and of those the first of a project, the later ones or the corrections. */
export function changeConditions(source: AmountSource, filter: AmountFilter): (SQL | undefined)[] {
  const { bookedAfter: day, change } = filter;
  if (filter.bookedBy) return [bookedBy(source, filter.bookedBy)];
  if (!day) return [];
  const hadSome = sql`exists (select from ${source.table} where ${source.projectId} = ${projects.id}
    and ${source.exists} and ${source.isCounted} and ${bookedBy(source, day)})`;
  const isCorrection = sql`${source.countedFen} < 0`;
  return [
    bookedAfter(source, day),
    change === "correction" ? isCorrection : undefined,
    change === "first" ? sql`not ${isCorrection} and not ${hadSome}` : undefined,
    change === "later" ? sql`not ${isCorrection} and ${hadSome}` : undefined,
  ];
}
