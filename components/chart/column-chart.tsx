import { classNames } from "@/lib/class-names";
import { type ChartFill, markFill } from "./chart-fill";
import { type ChartScale, chartScale, percent } from "./chart-scale";
import { GridLines, TargetLine } from "./grid-lines";
import { HiddenTable } from "./hidden-table";
import { labelPlaces } from "./label-places";
import { MarkLink } from "./mark-link";

export type Column = {
  id: string;
  /** Under the column; short, since it is read at 360 px: 11月, 3季. */
  label: string;
  /** What the column stands for in full, with value and unit: its accessible name and hover. */
  name: string;
  /** Any unit, the same for all columns; below zero for corrections. */
  value: number;
  /** As it is written above the column, without unit. */
  valueText: string;
  href?: string;
  fill?: ChartFill;
  /** Lighter than the others: expected, or not over yet. */
  isFaint?: boolean;
};

type ColumnChartProps = {
  label: string;
  columns: readonly Column[];
  target?: { value: number; text: string };
  /** How a line of the grid is written: 20, 1,000. */
  tickText: (value: number) => string;
  /** Header of the values in the table for screen readers, with the unit. */
  valueHeader: string;
  periodHeader?: string;
  height?: number;
};

const room = { values: 20, narrowValues: 6 };
const top = 24;
const foot = 22;

/** Periods as columns, each a link; a dashed line for the target. Fits any width without script. */
export function ColumnChart(props: ColumnChartProps) {
  const { label, columns, target, tickText, valueHeader, periodHeader = "期间", height = 220 } = props;
  const values = columns.map(({ value }) => value);
  const scale = chartScale(target ? [...values, target.value] : values, top, height - foot);
  const places = labelPlaces(columns.map((column) => column.label));
  const largest = values.indexOf(Math.max(...values));
  return (
    <div className="@container pl-[40px]">
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links drawn in SVG has no element of its own */}
      <svg role="group" aria-label={label} width="100%" height={height} className="chart">
        <GridLines scale={scale} tickText={tickText} />
        {columns.map((column, index) => (
          <ColumnMark
            key={column.id}
            column={column}
            index={index}
            count={columns.length}
            scale={scale}
            place={places[index] ?? null}
            height={height}
            isNotable={index === largest || index === columns.length - 1}
          />
        ))}
        {target ? <TargetLine y={scale.y(target.value)} text={target.text} /> : null}
      </svg>
      <HiddenTable
        label={label}
        head={[periodHeader, valueHeader]}
        rows={columns.map(({ id, label: period, valueText }) => ({ id, cells: [period, valueText] }))}
      />
    </div>
  );
}

type ColumnMarkProps = {
  column: Column;
  index: number;
  count: number;
  scale: ChartScale;
  height: number;
  /** Classes of its label; null when it has no room for one. */
  place: string | null;
  /** The largest and the last keep their value when there is no room for all. */
  isNotable: boolean;
};

function ColumnMark({ column, index, count, scale, height, place, isNotable }: ColumnMarkProps) {
  const { label, name, value, valueText, href, fill = "accent", isFaint = false } = column;
  const slot = 1 / count;
  const width = Math.min(slot * 0.68, 0.11);
  const middle = percent(slot * (index + 0.5));
  const isAtEdge = count > 12 && index === count - 1;
  const [upper, lower] = [scale.y(Math.max(value, 0)), scale.y(Math.min(value, 0))];
  return (
    <MarkLink name={name} href={href}>
      <rect x={percent(slot * index)} y="0" width={percent(slot)} height={height} className="chart-hit" />
      <rect
        x={percent(slot * (index + 0.5) - width / 2)}
        y={upper}
        width={percent(width)}
        height={Math.max(lower - upper, value === 0 ? 0 : 1)}
        rx="1.5"
        className={classNames(markFill[fill], isFaint && "opacity-55")}
      />
      {count <= room.values || isNotable ? (
        <text
          x={isAtEdge ? "100%" : middle}
          y={upper - 5}
          textAnchor={isAtEdge ? "end" : "middle"}
          className={classNames(
            "chart-halo fill-ink text-xs",
            count > room.narrowValues && !isNotable && (count > 12 ? "@max-2xl:hidden" : "@max-md:hidden"),
          )}
        >
          {valueText}
        </text>
      ) : null}
      {place === null ? null : (
        <text
          x={middle}
          y={height - 6}
          textAnchor="middle"
          className={classNames("fill-ink-muted text-xs", place)}
        >
          {label}
        </text>
      )}
    </MarkLink>
  );
}
