"use client";

import type { Drawing, SurveyFinding, SurveyPreview } from "@/domain/survey/survey.schema";
import { classNames } from "@/lib/class-names";
import { plotName } from "./plot-name";

type SurveyMapProps = {
  preview: SurveyPreview;
  selected: number | null;
  finding: SurveyFinding | null;
  onSelect: (plot: number) => void;
};

type Frame = { east: number; north: number; wide: number; high: number };

const ringsOf = (drawing: Drawing) => drawing.flatMap(({ outer, holes }) => [outer, ...holes]);

function frameOf(drawings: readonly Drawing[]): Frame | null {
  const points = drawings.flatMap(ringsOf).flat();
  if (points.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [e, n] of points) {
    west = Math.min(west, e);
    east = Math.max(east, e);
    south = Math.min(south, n);
    north = Math.max(north, n);
  }
  const side = Math.max(east - west, north - south, 20) * 1.25;
  return {
    east: (west + east) / 2 - side / 2,
    north: (south + north) / 2 + side / 2,
    wide: side,
    high: side,
  };
}

function pathOf(drawing: Drawing, { east, north }: Frame): string {
  const point = ([e, n]: [number, number]) => `${(e - east).toFixed(2)} ${(north - n).toFixed(2)}`;
  return ringsOf(drawing)
    .map((ring) => (ring.length > 0 ? `M${ring.map(point).join("L")}Z` : ""))
    .join("");
}

/** Plots of the file over what is on the books, north upwards; the plot picked fills the frame. */
export function SurveyMap({ preview, selected, finding, onSelect }: SurveyMapProps) {
  const drawn = preview.plots.flatMap(({ drawing }, index) => (drawing ? [{ drawing, index }] : []));
  const near = drawn.filter(({ index }) => index === selected);
  const frame = frameOf((near.length > 0 ? near : drawn).map(({ drawing }) => drawing));
  if (!frame)
    return (
      <div className="grid min-h-40 place-items-center rounded-lg border hairline bg-sunken px-4 text-center text-ink-muted">
        没有能上图的地块
      </div>
    );
  const where = finding?.where;
  const overlapped = new Set(
    preview.plots.flatMap(({ overlaps }) => overlaps.map(({ parcelId }) => parcelId)),
  );
  return (
    <svg
      viewBox={`0 0 ${frame.wide} ${frame.high}`}
      role="img"
      aria-label={`地块预览图，${drawn.length} 块地，${preview.neighbours.length} 宗现有地块`}
      className="aspect-square w-full rounded-lg border hairline bg-sunken"
    >
      {preview.neighbours.map(({ parcelId, code, drawing }) => (
        <path
          key={parcelId}
          d={pathOf(drawing, frame)}
          fillRule="evenodd"
          vectorEffect="non-scaling-stroke"
          className={
            overlapped.has(parcelId) ? "fill-behind/20 stroke-behind" : "fill-surface stroke-line-strong"
          }
        >
          <title>{`现有地块 ${code}`}</title>
        </path>
      ))}
      {drawn.map(({ drawing, index }) => (
        <PlotPath key={index} drawing={drawing} frame={frame} {...{ preview, index, selected, onSelect }} />
      ))}
      {where ? (
        <circle
          cx={where.east - frame.east}
          cy={frame.north - where.north}
          r={frame.wide / 60}
          vectorEffect="non-scaling-stroke"
          className="fill-breached/40 stroke-breached"
          strokeWidth={2}
        />
      ) : null}
    </svg>
  );
}

type PlotPathProps = Pick<SurveyMapProps, "preview" | "selected" | "onSelect"> & {
  drawing: Drawing;
  frame: Frame;
  index: number;
};

/** The list beside the map is its equal for the keyboard. */
function PlotPath({ preview, drawing, frame, index, selected, onSelect }: PlotPathProps) {
  const plot = preview.plots[index];
  if (!plot) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: every plot has its button in the list
    <path
      d={pathOf(drawing, frame)}
      fillRule="evenodd"
      vectorEffect="non-scaling-stroke"
      strokeWidth={index === selected ? 3 : 1.5}
      onClick={() => onSelect(index)}
      className={classNames(
        "cursor-pointer",
        plot.isBlocked ? "fill-breached/25 stroke-breached" : "fill-accent/25 stroke-accent",
      )}
    >
      <title>{plotName(plot, index)}</title>
    </path>
  );
}
