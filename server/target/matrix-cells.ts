import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import { isForeignMeasure, type Measure } from "@/domain/amount/measure";
import { type IsoMonth, isoMonth } from "@/domain/calendar/date";
import type { AmountFigure } from "@/domain/cockpit/figure";
import {
  type MonthSpan,
  monthsOfPeriod,
  quarterOfPeriod,
  spanOfPeriod,
  yearBefore,
  yearOfPeriod,
} from "@/domain/target/period";
import { placeKey, type TargetSpan, type TargetSubject } from "@/domain/target/place";
import { mayEditTarget, type TargetReader } from "@/domain/target/rights";
import { standOf } from "@/domain/target/stand";
import type { TargetCell } from "@/domain/target/target.schema";
import type { ActualPart } from "./read-actuals";
import type { CurrentTarget } from "./read-current";
import type { PlanWithYears } from "./read-plans";

/** Everything the cells of a matrix are made of. */
export type MatrixFacts = {
  measure: Measure;
  reader: TargetReader;
  plan: PlanWithYears | undefined;
  planTarget: number | null;
  parts: readonly ActualPart[];
  current: ReadonlyMap<string, CurrentTarget>;
  asOfMonth: IsoMonth;
};

export function spanOf(period: TargetSpan, plan: PlanWithYears | undefined): MonthSpan {
  if (period !== "plan") return spanOfPeriod(period);
  if (!plan) throw new RangeError("no plan to span");
  return { firstMonth: isoMonth(`${plan.firstYear}-01`), lastMonth: isoMonth(`${plan.lastYear}-12`) };
}

/** The filter that lists the rows a cell was added up from. */
export function filterOf(
  measure: Measure,
  { departmentId, userId, industry }: TargetSubject,
  period: TargetSpan,
  plan: PlanWithYears | undefined,
): AmountFilter {
  const subject = {
    ...(departmentId ? { departmentId } : {}),
    ...(userId ? { ownerId: userId } : {}),
    ...(industry ? { industries: [industry] } : {}),
  };
  const filter = { measure, counted: "yes" as const, ...subject };
  if (period === "plan") return { ...filter, plan: plan?.code };
  return quarterOfPeriod(period) === null
    ? { ...filter, years: [yearOfPeriod(period)] }
    : { ...filter, months: monthsOfPeriod(period) };
}

const isInPeriod = (quarter: string, period: TargetSpan, plan: PlanWithYears | undefined): boolean => {
  if (period !== "plan") return quarter.startsWith(period);
  const year = yearOfPeriod(quarter);
  return plan !== undefined && plan.firstYear <= year && year <= plan.lastYear;
};

const isOf = (
  part: Omit<ActualPart, "quarter" | "count" | "countedFen" | "countedUsdCents">,
  of: TargetSubject,
) =>
  (of.departmentId === null || part.departmentId === of.departmentId) &&
  (of.userId === null || part.ownerId === of.userId) &&
  (of.industry === null || part.industry === of.industry);

function sumParts(facts: MatrixFacts, subject: TargetSubject, period: TargetSpan) {
  const mine = facts.parts.filter(
    (part) => isOf(part, subject) && isInPeriod(part.quarter, period, facts.plan),
  );
  const sum = (name: "count" | "countedFen" | "countedUsdCents") =>
    mine.reduce((total, part) => total + part[name], 0);
  return { count: sum("count"), countedFen: sum("countedFen"), countedUsdCents: sum("countedUsdCents") };
}

const ownMoney = (measure: Measure, figure: Pick<AmountFigure, "countedFen" | "countedUsdCents">): number =>
  isForeignMeasure(measure) ? figure.countedUsdCents : figure.countedFen;

/** One figure: target, actual with the filter of its list, how it stands, and last year's. */
export function cellOf(facts: MatrixFacts, subject: TargetSubject, period: TargetSpan): TargetCell {
  const { measure, plan, current } = facts;
  const place = {
    departmentId: subject.departmentId,
    userId: subject.userId,
    industry: subject.industry,
    period,
  };
  const found = current.get(placeKey(place));
  const isPlan = period === "plan";
  const isRoot = placeKey(place) === "plan///";
  const target = isPlan ? (isRoot ? facts.planTarget : null) : (found?.value ?? null);
  const figure = { ...sumParts(facts, subject, period), filter: filterOf(measure, subject, period, plan) };
  const before = isPlan ? null : yearBefore(period);
  return {
    period,
    target,
    revision: found?.revision ?? 0,
    mayEdit: plan?.state === "open" && mayEditTarget(facts.reader, place),
    figure,
    progress: standOf({
      span: spanOf(period, plan),
      target,
      actual: ownMoney(measure, figure),
      asOfMonth: facts.asOfMonth,
    }),
    lastYearTarget: before ? (current.get(placeKey({ ...place, period: before }))?.value ?? null) : null,
    lastYearActual: before ? ownMoney(measure, sumParts(facts, subject, before)) : 0,
  };
}

export const weightedOf = <
  Part extends {
    departmentId: string | null;
    ownerId: string | null;
    industry: ActualPart["industry"];
    weightedFen: number;
  },
>(
  parts: readonly Part[] | null,
  subject: TargetSubject,
): number | null =>
  parts?.filter((part) => isOf(part, subject)).reduce((sum, part) => sum + part.weightedFen, 0) ?? null;
