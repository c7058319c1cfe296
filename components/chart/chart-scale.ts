/** Steps people read at a glance: 1, 2, 2.5, 5 times a power of ten. */
const niceSteps = [1, 2, 2.5, 5, 10];

/** Where a value stands between bottom and top of a plot, and the lines to draw through it. */
export type ChartScale = {
  low: number;
  high: number;
  ticks: readonly number[];
  y: (value: number) => number;
};

function niceStep(span: number, count: number): number {
  const raw = span / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  return (niceSteps.find((step) => step * power >= raw * 0.999_999) ?? 10) * power;
}

/** A scale from zero (or below, when a value is) to a round number above the largest value; `y` is in pixels. */
export function chartScale(values: readonly number[], top: number, bottom: number, count = 4): ChartScale {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values) || (lowest < 0 ? 0 : 1);
  const step = niceStep(highest - lowest, count);
  const low = Math.floor(lowest / step + 1e-9) * step;
  const high = Math.max(Math.ceil(highest / step - 1e-9) * step, low + step);
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top);
  return { low, high, ticks, y };
}

/** A share of the width as SVG writes it, so that a chart fits any width without script. */
export const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** Every how many marks one can be named when only `room` names fit. */
export const labelStep = (count: number, room: number): number => Math.max(1, Math.ceil(count / room));
