import { type IsoMonth, monthIndex } from "@/domain/calendar/date";
import { divideHalfUp, type Fen, fen, subtractFen, zeroFen } from "@/domain/money/fen";

export type ProgressInput = {
  target: Fen | null;
  actual: Fen;
  firstMonth: IsoMonth;
  lastMonth: IsoMonth;
  /** The last month that counts as elapsed. */
  asOfMonth: IsoMonth;
};

export type ProgressState = "notBegun" | "open" | "over";

export type Progress = {
  state: ProgressState;
  totalMonths: number;
  elapsedMonths: number;
  monthsLeft: number;
  /** 序时进度: elapsed over total months, in basis points. */
  scheduleBp: number;
  /** 完成率; null while no target is set. */
  completionBp: number | null;
  /** 完成率 less 序时进度 in basis points (100 = one percentage point). */
  aheadBp: number | null;
  /** Target less actual; negative when exceeded; null while no target is set. */
  remaining: Fen | null;
  /** Needed in each month left; 0 when reached, null when there is no target or no month left. */
  neededPerMonth: Fen | null;
};

const ratioBp = (part: number, whole: number): number =>
  Number(divideHalfUp(BigInt(part) * 10_000n, BigInt(whole)));

function neededPerMonth(remaining: Fen, monthsLeft: number): Fen | null {
  if (remaining <= 0) return zeroFen;
  return monthsLeft === 0 ? null : fen(Number(divideHalfUp(BigInt(remaining), BigInt(monthsLeft))));
}

/** How a period stands against its target (domain.md 2.5). Throws RangeError when the months are in the wrong order. */
export function progressOf(input: ProgressInput): Progress {
  const first = monthIndex(input.firstMonth);
  const totalMonths = monthIndex(input.lastMonth) - first + 1;
  if (totalMonths < 1) throw new RangeError("the period ends before it begins");
  const elapsed = monthIndex(input.asOfMonth) - first + 1;
  const elapsedMonths = Math.min(Math.max(elapsed, 0), totalMonths);
  const monthsLeft = totalMonths - elapsedMonths;
  const scheduleBp = ratioBp(elapsedMonths, totalMonths);
  const reached = monthsLeft === 0 ? "over" : "open";
  const state: ProgressState = elapsedMonths === 0 ? "notBegun" : reached;
  const time = { state, totalMonths, elapsedMonths, monthsLeft, scheduleBp };
  if (input.target === null || input.target <= 0) {
    return { ...time, completionBp: null, aheadBp: null, remaining: null, neededPerMonth: null };
  }
  const completionBp = ratioBp(input.actual, input.target);
  const remaining = subtractFen(input.target, input.actual);
  return {
    ...time,
    completionBp,
    aheadBp: completionBp - scheduleBp,
    remaining,
    neededPerMonth: neededPerMonth(remaining, monthsLeft),
  };
}
