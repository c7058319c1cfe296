import { muOfLand } from "@/domain/benefit/figures";
import { compareRatios, divideRatios, hundredthsOf, type Ratio, ratio } from "@/domain/benefit/ratio";
import { addMonths, type IsoDate, monthIndex, monthOf } from "@/domain/calendar/date";
import { taxPerMu } from "./assess-tax";
import type { UnderusedFacts } from "./facts";
import { dated, type Finding, figure, type MissingCode, type Source } from "./finding";
import type { UnderusedRules } from "./rules.schema";

/** Whole months from one day to another; the corresponding day is the last of the period. */
export function monthsSince(from: IsoDate, to: IsoDate): number {
  const months = monthIndex(monthOf(to)) - monthIndex(monthOf(from));
  return addMonths(from, months) <= to ? months : months - 1;
}

/** More than the months are over: the period is full at the end of its last day (民法典 期间计算). */
const isOver = (from: IsoDate, months: number, today: IsoDate): boolean => today > addMonths(from, months);

/** 停产 for so many months. */
export function assessStopped(
  { stoppedOn, isObsolete }: UnderusedFacts,
  { stoppedMonths }: UnderusedRules,
  today: IsoDate,
): Finding {
  const head = { test: "stopped" as const, threshold: stoppedMonths * 100 };
  if (stoppedOn) {
    return {
      ...head,
      verdict: isOver(stoppedOn, stoppedMonths, today) ? "met" : "notMet",
      value: monthsSince(stoppedOn, today) * 100,
      sources: [dated("stoppedOn", stoppedOn)],
      missing: [],
    };
  }
  if (isObsolete === null)
    return { ...head, verdict: "unknown", value: null, sources: [], missing: ["yearFigures"] };
  return { ...head, verdict: "notMet", value: 0, sources: [], missing: [] };
}

type Standard = { promised: number | null; perMu: Ratio | null; sources: Source[] };

function outputStandard({ years, outputPromisedHundredths: promised }: UnderusedFacts): Standard {
  const [newest] = years;
  const perMu =
    !newest || newest.outputFen === null || !newest.land
      ? null
      : divideRatios(ratio(newest.outputFen, 1_000_000), muOfLand(newest.land));
  return {
    promised,
    perMu,
    sources: [
      ...(perMu ? [figure("outputPerMu", hundredthsOf(perMu), newest?.year ?? null)] : []),
      ...(promised === null ? [] : [figure("outputPromised", promised)]),
    ],
  };
}

function taxStandard({ years, taxPromisedHundredths: promised }: UnderusedFacts): Standard {
  const [newest] = years;
  const perMu = newest ? taxPerMu(newest) : null;
  return {
    promised,
    perMu,
    sources: [
      ...(perMu ? [figure("taxPerMu", hundredthsOf(perMu), newest?.year ?? null)] : []),
      ...(promised === null ? [] : [figure("taxPromised", promised)]),
    ],
  };
}

/** Whether what was promised at capacity is reached: every standard that is set; null while a figure is missing. */
function isReached(standards: readonly Standard[]): boolean | null {
  const set = standards.filter(({ promised }) => promised !== null);
  if (set.length === 0 || set.some(({ perMu }) => perMu === null)) return null;
  return set.every(({ promised, perMu }) => perMu && compareRatios(perMu, ratio(promised ?? 0, 100)) >= 0);
}

/** 达产 overdue by so many months while the promised output or tax is not reached. */
export function assessCapacity(
  facts: UnderusedFacts,
  { capacityMonths }: UnderusedRules,
  today: IsoDate,
): Finding {
  const { productionOn, capacityTermMonths } = facts;
  const head = { test: "capacity" as const, threshold: capacityMonths * 100 };
  if (!productionOn || capacityTermMonths === null) {
    const missing: MissingCode[] = [
      ...(productionOn ? [] : (["production"] as const)),
      ...(capacityTermMonths === null ? (["capacityTerm"] as const) : []),
    ];
    return { ...head, verdict: "unknown", value: null, sources: [], missing };
  }
  const dueOn = addMonths(productionOn, capacityTermMonths);
  const standards = [outputStandard(facts), taxStandard(facts)];
  const overdue = Math.max(0, monthsSince(dueOn, today)) * 100;
  const sources = [
    dated("productionOn", productionOn),
    dated("capacityDueOn", dueOn),
    ...standards.flatMap((one) => one.sources),
  ];
  const reached = isReached(standards);
  if (!isOver(dueOn, capacityMonths, today) || reached === true)
    return { ...head, verdict: "notMet", value: reached ? 0 : overdue, sources, missing: [] };
  if (reached === null)
    return { ...head, verdict: "unknown", value: null, sources, missing: ["capacityStandard"] };
  return { ...head, verdict: "met", value: overdue, sources, missing: [] };
}
