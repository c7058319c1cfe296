import type { FundCategory } from "@/domain/amount/fund-entry";
import { addDays, addMonths, daysBetween, type IsoDate } from "@/domain/calendar/date";
import { type Fen, fen, fenPerWan } from "@/domain/money/fen";
import { hasReached } from "@/domain/project/stage-order";
import type { Candidate } from "./candidate";
import type { Random } from "./random";
import { enteredOn, workingDayUpTo } from "./timeline";

export type Payment = {
  on: IsoDate;
  category: FundCategory;
  amountFen: Fen;
  /** Answer to 资金来源是否为实缴资本; null where nobody has to ask. */
  isFromPaidIn: boolean | null;
};

/** Share of the agreed sum that has arrived after so many months (domain.md 2.5): 20, 45, 75, 90 %. */
const curve: readonly (readonly [month: number, share: number])[] = [
  [0, 0],
  [6, 0.2],
  [12, 0.45],
  [24, 0.75],
  [36, 0.9],
];

function arrivedShare(month: number): number {
  for (const [index, [to, share]] of curve.entries()) {
    const [from, before] = curve[index - 1] ?? [0, 0];
    if (month <= to) return to === from ? share : before + ((share - before) * (month - from)) / (to - from);
  }
  return 0.9;
}

/** What money is spent on follows the stage the project was in. */
function categoryAt(random: Random, candidate: Candidate, on: IsoDate, index: number): FundCategory {
  const { timeline, sizes, line, source } = candidate;
  if (source.capitalKind !== "domestic" && (index < 2 || random.chance(0.5))) return "foreignCapital";
  if (index === 0) return "paidInCapital";
  const isAfter = (stage: "D2" | "B1" | "B2" | "O1") => {
    const entered = enteredOn(timeline, stage);
    return entered !== null && entered <= on;
  };
  if (line.industry === "technologyServices")
    return random.pick(["rentAndFitOut", "research", "workingCapital"]);
  if (isAfter("O1")) return random.pick(["workingCapital", "equipment", "research"]);
  if (sizes.landMu === null)
    return isAfter("B1") ? random.pick(["equipment", "rentAndFitOut"]) : "rentAndFitOut";
  if (isAfter("B2")) return random.pick(["construction", "construction", "equipment"]);
  if (isAfter("B1")) return "construction";
  return isAfter("D2") ? "landPrice" : "paidInCapital";
}

/** Whole thousands for capital and land, odd sums for invoices. */
function amountOf(random: Random, wan: number, category: FundCategory): Fen {
  if (category === "paidInCapital" || category === "landPrice") {
    return fen(Math.max(10, Math.round(wan / 10) * 10) * fenPerWan);
  }
  return fen(
    Math.max(1, Math.round(wan)) * fenPerWan + random.integer(0, 9_999) * 100 + random.integer(0, 99),
  );
}

/** When payments stop: today, or the end of the project. */
const lastDayOf = ({ timeline, fate }: Candidate, today: IsoDate): IsoDate =>
  fate.standing === "normal" ? today : timeline.endsOn;

/** Money month by month after the formal contract, along the curve, as far as the project really got. */
export function planPayments(random: Random, candidate: Candidate, today: IsoDate): Payment[] {
  const { timeline, sizes, fate } = candidate;
  const signedOn = enteredOn(timeline, "S2");
  if (signedOn === null) return [];
  const factor = fate.standing === "normal" ? 0.9 + random.next() * 0.18 : 0.5;
  const pace = sizes.landMu === null ? 1.5 : hasReached(fate.stage, "B1") ? 1.15 : 0.8;
  const lastDay = lastDayOf(candidate, today);
  const payments: Payment[] = [];
  let [month, share, hasAssets] = [0, 0, false];
  while (month < 40) {
    month += random.pick([1, 1, 2, 2, 3]);
    const on = workingDayUpTo(addDays(addMonths(signedOn, month), -random.integer(0, 20)));
    if (daysBetween(on, lastDay) < 1) break;
    const arrived = arrivedShare(month * pace);
    const wan = (arrived - share) * sizes.totalWan * factor;
    share = arrived;
    if (wan < 8) continue;
    const category = categoryAt(random, candidate, on, payments.length);
    const isAsset = category !== "paidInCapital" && category !== "foreignCapital";
    const isFromPaidIn = isAsset && !hasAssets && payments.length > 0 && random.chance(0.25) ? true : null;
    hasAssets ||= isAsset;
    payments.push({ on, category, amountFen: amountOf(random, wan, category), isFromPaidIn });
  }
  return payments;
}
