import { type Fen, subtractFen } from "../money/fen";
import type { IdleLandFacts, Investment } from "./facts";
import { type Remark, remark } from "./remark";

/** The two measures of Art. 2(2). */
export const grounds = ["area", "investment"] as const;
export type Ground = (typeof grounds)[number];

/** What Art. 30 counts of a sum: without land price and taxes. */
export const countedInvestment = ({ statedFen, landAndTaxFen }: Investment): Fen =>
  subtractFen(statedFen, landAndTaxFen);

/** A share as whole numbers: exact however large. */
const isBelow = (part: number, whole: number, numerator: bigint, denominator: bigint): boolean =>
  BigInt(part) * denominator < BigInt(whole) * numerator;

type Judgement = { isBelow: boolean | null; remarks: readonly Remark[] };

/** Started area under a third of what is to be started; exactly a third is not under it (不足). */
function judgeArea({ areaToStart, areaStarted }: IdleLandFacts): Judgement {
  if (areaToStart === null || areaStarted === null || areaToStart === 0)
    return { isBelow: null, remarks: [] };
  return {
    isBelow: isBelow(areaStarted, areaToStart, 1n, 3n),
    remarks: areaStarted > areaToStart ? [remark("areaStartedOverTotal")] : [],
  };
}

/** Invested sum under 25 % of the total, both without land price and taxes; exactly 25 % is not under it (不足). */
function judgeInvestment({ totalInvestment, invested }: IdleLandFacts): Judgement {
  if (totalInvestment === null || invested === null) return { isBelow: null, remarks: [] };
  const [total, done] = [countedInvestment(totalInvestment), countedInvestment(invested)];
  if (total <= 0 || done < 0) return { isBelow: null, remarks: [remark("investmentNotPositive")] };
  return {
    isBelow: isBelow(done, total, 1n, 4n),
    remarks: done > total ? [remark("investedOverTotal")] : [],
  };
}

export type Thresholds = {
  below: readonly Ground[];
  /** Measures whose inputs are missing. */
  unknown: readonly Ground[];
  remarks: readonly Remark[];
};

/** Both measures; they stand side by side, one is enough. */
export function judgeThresholds(facts: IdleLandFacts): Thresholds {
  const judged = { area: judgeArea(facts), investment: judgeInvestment(facts) };
  return {
    below: grounds.filter((ground) => judged[ground].isBelow === true),
    unknown: grounds.filter((ground) => judged[ground].isBelow === null),
    remarks: grounds.flatMap((ground) => judged[ground].remarks),
  };
}
