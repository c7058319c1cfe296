import type { fixedInvestments } from "@/db/schema";
import {
  addMonths,
  firstDayOf,
  type IsoDate,
  monthOf,
  monthsFromTo,
  nextMonths,
} from "@/domain/calendar/date";
import { type Fen, fen, fenPerWan, splitFenByWeights } from "@/domain/money/fen";
import type { Candidate } from "./candidate";
import type { Random } from "./random";
import { enteredOn, officeInstant } from "./timeline";

export type FixedInvestmentRow = Omit<typeof fixedInvestments.$inferInsert, "projectId">;

/** Months of work: from the start to the completion, and a little after for the last equipment. */
function workMonths({ timeline, sizes, fate }: Candidate, today: IsoDate) {
  const startOn = enteredOn(timeline, "B1");
  if (startOn === null) return null;
  const completedOn = enteredOn(timeline, "B3");
  const builds = sizes.landMu === null ? 6 : 14;
  const plannedEnd = completedOn ? nextMonths(monthOf(completedOn), 2) : monthOf(addMonths(startOn, builds));
  const lastReported = fate.standing === "normal" ? nextMonths(monthOf(today), -1) : monthOf(timeline.endsOn);
  return { all: monthsFromTo(monthOf(startOn), plannedEnd), lastReported };
}

/** Slow at first, fastest in the middle; a dip in the winter months. */
function weightOf(random: Random, position: number, count: number, month: string): number {
  const wave = Math.sin((Math.PI * (position + 0.7)) / (count + 0.4));
  const winter = /-(01|02)$/.test(month) ? 0.45 : 1;
  return Math.max(1, Math.round(1000 * wave * winter * (0.8 + random.next() * 0.4)));
}

const inHundreds = (amount: Fen): Fen => fen(Math.round(amount / 10_000) * 10_000);

/** 固定资产投资完成额 as the statistical report gives it, month by month, up to the last month reported. */
export function reportFixedInvestment(
  random: Random,
  candidate: Candidate,
  today: IsoDate,
): FixedInvestmentRow[] {
  const work = workMonths(candidate, today);
  if (work === null || candidate.sizes.fixedWan < 500) return [];
  const whole = fen(Math.round(candidate.sizes.fixedWan * (0.98 + random.next() * 0.12)) * fenPerWan);
  const weights = work.all.map((month, position) => weightOf(random, position, work.all.length, month));
  const parts = splitFenByWeights(whole, weights);
  return work.all.flatMap((statMonth, index): FixedInvestmentRow[] => {
    const amountFen = inHundreds(fen(parts[index] ?? 0));
    if (statMonth > work.lastReported || amountFen === 0) return [];
    const at = officeInstant(random, addMonths(firstDayOf(statMonth), 1)).toISOString();
    const reportNo = `GT${statMonth.replace("-", "")}-${String(random.integer(1, 999)).padStart(3, "0")}`;
    const isDemo = true;
    return [
      {
        statMonth,
        amountFen,
        isCounted: true,
        ruleId: "FAI_REPORTED",
        reportNo,
        isDemo,
        createdAt: at,
        updatedAt: at,
      },
    ];
  });
}
