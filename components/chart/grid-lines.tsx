import type { ChartScale } from "./chart-scale";

/** Room left of the plot for the values of the grid, as the charts' padding leaves it. */
const gutter = 40;

type GridLinesProps = { scale: ChartScale; tickText: (value: number) => string };

/** Hairlines with their value above them at the left; zero is the heavier one. */
export function GridLines({ scale, tickText }: GridLinesProps) {
  return scale.ticks.map((tick) => {
    const y = Math.round(scale.y(tick)) + 0.5;
    return (
      <g key={tick} aria-hidden>
        <line
          x1={tick === 0 ? 0 : -gutter}
          x2="100%"
          y1={y}
          y2={y}
          className={tick === 0 ? "stroke-line-strong" : "stroke-line"}
          strokeWidth="1"
        />
        {tick === 0 ? null : (
          <text x={-gutter} y={y - 4} className="chart-halo fill-ink-faint text-xs">
            {tickText(tick)}
          </text>
        )}
      </g>
    );
  });
}

type TargetLineProps = { y: number; text: string };

/** The line to reach, dashed, named at its right end. */
export function TargetLine({ y, text }: TargetLineProps) {
  return (
    <g>
      <line
        x1="0"
        x2="100%"
        y1={y}
        y2={y}
        className="stroke-breached"
        strokeWidth="1.5"
        strokeDasharray="5 3"
      />
      <text x="100%" y={y - 5} textAnchor="end" className="chart-halo fill-breached-text text-xs">
        {text}
      </text>
    </g>
  );
}
