import { classNames } from "@/lib/class-names";
import { chartScale, percent } from "./chart-scale";
import { GridLines, TargetLine } from "./grid-lines";
import { HiddenTable } from "./hidden-table";
import { labelPlaces } from "./label-places";
import { MarkLink } from "./mark-link";

export type BandPoint = {
  id: string;
  /** Under the axis: 26年12月. */
  label: string;
  /** In full with the range and unit: accessible name and hover. */
  name: string;
  /** P10, P50, P90; all three equal where nothing is uncertain. */
  low: number;
  middle: number;
  high: number;
  /** As the table for screen readers writes them. */
  texts: { low: string; middle: string; high: string };
  /** What really came by then, where it is known. */
  actual?: number;
  href?: string;
};

type BandChartProps = {
  label: string;
  points: readonly BandPoint[];
  target?: { value: number; text: string };
  tickText: (value: number) => string;
  /** 亿元, for the headers of the table. */
  unit: string;
  height?: number;
};

const top = 24;
const foot = 22;

type Line = { x: number; y: number }[];

/** A path in a box of 100 × 100, stretched to the plot; strokes keep their width. */
const pathOf = (line: Line): string =>
  line.map(({ x, y }, i) => `${i ? "L" : "M"}${x.toFixed(3)} ${y}`).join("");

/** A range that widens with time, its middle, what came so far, and the target. */
export function BandChart({ label, points, target, tickText, unit, height = 260 }: BandChartProps) {
  const values = points.flatMap(({ low, high, actual }) => [low, high, actual ?? 0]);
  const scale = chartScale(target ? [...values, target.value] : values, top, height - foot);
  const count = points.length;
  const places = labelPlaces(points.map((point) => point.label));
  const x = (index: number) => (count > 1 ? index / (count - 1) : 0.5);
  const lineOf = (value: (point: BandPoint) => number): Line =>
    points.map((point, index) => ({ x: x(index) * 100, y: scale.y(value(point)) }));
  const actual = points.flatMap((point, index) =>
    point.actual === undefined ? [] : [{ x: x(index) * 100, y: scale.y(point.actual) }],
  );
  const band = `${pathOf(lineOf(({ high }) => high))}${pathOf(lineOf(({ low }) => low).reverse()).replace("M", "L")}Z`;
  return (
    <div className="@container pl-[40px]">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links drawn in SVG has no element of its own */}
      <svg role="group" aria-label={label} width="100%" height={height} className="chart">
        <GridLines scale={scale} tickText={tickText} />
        <svg
          aria-hidden="true"
          width="100%"
          height={height}
          viewBox={`0 0 100 ${height}`}
          preserveAspectRatio="none"
        >
          <path d={band} className="fill-accent-line opacity-60" />
          <path d={pathOf(lineOf(({ middle }) => middle))} className="chart-line stroke-accent" />
          <path d={pathOf(actual)} className="chart-line stroke-ink" />
        </svg>
        {target ? <TargetLine y={scale.y(target.value)} text={target.text} /> : null}
        {points.map((point, index) => (
          <BandMark
            key={point.id}
            {...{ point, index, count, height }}
            place={places[index] ?? null}
            x={x(index)}
            y={scale.y(point.middle)}
          />
        ))}
      </svg>
      <HiddenTable
        label={label}
        head={["期间", `P10（${unit}）`, `P50（${unit}）`, `P90（${unit}）`]}
        rows={points.map(({ id, label: period, texts }) => ({
          id,
          cells: [period, texts.low, texts.middle, texts.high],
        }))}
      />
    </div>
  );
}

type BandMarkProps = {
  point: BandPoint;
  index: number;
  count: number;
  height: number;
  place: string | null;
  x: number;
  y: number;
};

const anchorOf = (index: number, count: number) => {
  if (count === 1) return "middle";
  if (index === 0) return "start";
  return index === count - 1 ? "end" : "middle";
};

function BandMark({ point, index, count, height, place, x, y }: BandMarkProps) {
  const slot = count > 1 ? 1 / (count - 1) : 1;
  const start = Math.max(0, x - slot / 2);
  return (
    <MarkLink name={point.name} href={point.href}>
      <rect
        x={percent(start)}
        y="0"
        width={percent(Math.min(1, x + slot / 2) - start)}
        height={height}
        className="chart-hit"
      />
      <circle cx={percent(x)} cy={y} r="3.5" className="chart-dot fill-accent" />
      {place === null ? null : (
        <text
          x={percent(x)}
          y={height - 6}
          textAnchor={anchorOf(index, count)}
          className={classNames("fill-ink-muted text-xs", place)}
        >
          {point.label}
        </text>
      )}
    </MarkLink>
  );
}
