import type { ChartFill } from "./chart-fill";

export type BridgeEnd = {
  /** 上月末, 现在. */
  label: string;
  /** In full with value and unit: accessible name and hover. */
  name: string;
  value: number;
  valueText: string;
  href?: string;
};

export type BridgeStep = BridgeEnd & {
  id: string;
  /** Without it, what adds is green and what takes away is red. */
  fill?: ChartFill;
};

/** A bar of the bridge: from and to on the common scale. */
export type BridgeBar = BridgeStep & { from: number; to: number; fill: ChartFill; isEnd: boolean };

function fillOf(value: number): ChartFill {
  if (value === 0) return "neutral";
  return value < 0 ? "breached" : "plan";
}

/** Ends stand on zero; each step begins where the one before it ended. */
export function bridgeBars(start: BridgeEnd, steps: readonly BridgeStep[], end: BridgeEnd): BridgeBar[] {
  let level = start.value;
  const floating = steps.map((step) => {
    const from = level;
    level += step.value;
    return { ...step, from, to: level, fill: step.fill ?? fillOf(step.value), isEnd: false };
  });
  const standing = (bar: BridgeEnd, id: string): BridgeBar => ({
    ...bar,
    id,
    from: 0,
    to: bar.value,
    fill: "accent",
    isEnd: true,
  });
  return [standing(start, "start"), ...floating, standing(end, "end")];
}

/** The part of the scale worth drawing: from zero, or from below the lowest level when all of them are far above it. */
export function bridgeRange(bars: readonly BridgeBar[]): { low: number; high: number } {
  const levels = bars.flatMap(({ from, to, isEnd }) => (isEnd ? [to] : [from, to]));
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels, 0)];
  const spread = highest - lowest;
  const isFar = lowest > 0 && spread < lowest * 0.25;
  return {
    low: isFar ? Math.max(0, lowest - Math.max(spread, lowest * 0.02)) : Math.min(0, lowest),
    high: highest,
  };
}
