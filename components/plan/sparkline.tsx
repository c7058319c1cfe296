import type { PlanIndicator } from "@/domain/plan/plan.schema";
import { periodText } from "@/lib/text/plans";
import { indicatorValue } from "./indicator-values";

const [width, height, edge] = [72, 20, 2];

/** The run of a figure at a glance: years where there are two of them, else months. The panel has it in full. */
export function Sparkline({ indicator }: { indicator: PlanIndicator }) {
  const { series } = indicator;
  const years = series.filter(({ period }) => period.length === 4);
  const points = years.length >= 2 ? years : series.filter(({ period }) => period.length === 7);
  if (points.length < 2) return null;
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (at: number) => edge + (at / (points.length - 1)) * (width - 2 * edge);
  const y = (value: number) =>
    high === low ? height / 2 : height - edge - ((value - low) / (high - low)) * (height - 2 * edge);
  const path = points
    .map(({ value }, at) => `${at ? "L" : "M"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`)
    .join("");
  const said = points.map(({ period, value }) => `${periodText(period)} ${indicatorValue(indicator, value)}`);
  return (
    <svg
      role="img"
      aria-label={`走势：${said.join("，")}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="shrink-0"
    >
      <path d={path} fill="none" strokeWidth="1.5" className="stroke-accent-line" />
      <circle cx={x(points.length - 1)} cy={y(values.at(-1) ?? 0)} r="2" className="fill-accent" />
    </svg>
  );
}
