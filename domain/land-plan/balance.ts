import type { LandDemand } from "@/domain/land-plan/demand";
import type { PlanLineState } from "@/domain/land-plan/plan-line";
import { quarterIndex, quarters } from "@/domain/land-plan/quarter";

/** Areas in hundredths of ㎡. */
export type QuotaBatch = { quarter: number; area: number };
export type PlannedSupply = { quarter: number; area: number; state: PlanLineState };

export type QuarterBalance = {
  quarter: number;
  /** Weighted demand, and the same without weights. */
  demand: number;
  fullDemand: number;
  demandCount: number;
  /** Lines still to be supplied; what has been supplied stands apart, as its projects no longer ask. */
  planned: number;
  plannedCount: number;
  supplied: number;
  suppliedCount: number;
  /** Demand less planned supply; negative when there is more supply than demand. */
  gap: number;
  /** The same from the first quarter of the year to the end of this one. */
  gapToDate: number;
  quota: number;
  quotaToDate: number;
};

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

type Year = {
  year: number;
  demand: readonly LandDemand[];
  lines: readonly PlannedSupply[];
  quotas: readonly QuotaBatch[];
};

/** Demand, supply and quota of a year by quarter, with the gap of each and from the start of the year on. */
export function balanceOf({ year, demand, lines, quotas }: Year): QuarterBalance[] {
  let [gapToDate, quotaToDate] = [0, 0];
  return quarters.map((quarter) => {
    const asked = demand.filter((one) => one.quarter === quarterIndex(year, quarter));
    const own = lines.filter((line) => line.quarter === quarter);
    const planned = own.filter(({ state }) => state === "planned");
    const supplied = own.filter(({ state }) => state === "supplied");
    const gap = sum(asked, ({ weightedArea }) => weightedArea) - sum(planned, ({ area }) => area);
    const quota = sum(
      quotas.filter((batch) => batch.quarter === quarter),
      ({ area }) => area,
    );
    gapToDate += gap;
    quotaToDate += quota;
    return {
      quarter,
      demand: sum(asked, ({ weightedArea }) => weightedArea),
      fullDemand: sum(asked, ({ area }) => area),
      demandCount: asked.length,
      planned: sum(planned, ({ area }) => area),
      plannedCount: planned.length,
      supplied: sum(supplied, ({ area }) => area),
      suppliedCount: supplied.length,
      gap,
      gapToDate,
      quota,
      quotaToDate,
    };
  });
}

/** 增存挂钩: quota that disposed idle land of the year gives, by a ratio in basis points; whole hundredths, down. */
export const linkedQuota = (disposedArea: number, ratioBp: number): number =>
  Math.floor((disposedArea * ratioBp) / 10_000);
