import { decodeShape } from "@/domain/land-map/compact-shape";
import type { ParcelSketch as Sketch } from "@/domain/land-map/map-parcels.schema";
import { roundLength } from "@/domain/land-map/scale";
import { type Bounds, bounds, centroid, type Shape } from "@/domain/survey/geometry";
import { formatNumber } from "@/lib/format/number";
import { pathOf, projectAround } from "./sheet/svg-path";

const width = 480;
const height = 280;
const pad = 1.5;

/** Metres to a unit of the drawing, so that the parcel stands amid its neighbours. */
const eachUnit = ({ minEast, minNorth, maxEast, maxNorth }: Bounds): number =>
  Math.max(((maxEast - minEast) * pad) / width, ((maxNorth - minNorth) * pad) / height, 0.05);

type Around = { code: string; shape: Shape };

/** A parcel on its ground: outline, neighbours, north and scale, in plain SVG. */
export function ParcelSketch({ sketch }: { sketch: NonNullable<Sketch> }) {
  const decoded = ({ code, shape }: typeof sketch.parcel): Around => ({
    code,
    shape: decodeShape(shape, sketch.origin, 10),
  });
  const own = decoded(sketch.parcel);
  const neighbours = sketch.neighbours.map(decoded);
  const box = bounds(own.shape);
  if (!box) return null;
  const middle = { east: (box.minEast + box.maxEast) / 2, north: (box.minNorth + box.maxNorth) / 2 };
  const each = eachUnit(box);
  const project = projectAround(middle, each, width, height);
  const bar = roundLength(each * 110);
  return (
    <svg
      role="img"
      aria-label={`${own.code} 的略图，北在上，四周有 ${neighbours.length} 宗地块`}
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto w-full rounded-md border hairline bg-surface text-ink"
    >
      {neighbours.map(({ code, shape }) => (
        <path
          key={code}
          d={pathOf(shape, project)}
          fillRule="evenodd"
          style={{ fill: "var(--color-sunken)", stroke: "var(--color-line-strong)" }}
          strokeWidth={1}
        />
      ))}
      <path
        d={pathOf(own.shape, project)}
        fillRule="evenodd"
        style={{ fill: "var(--color-accent-soft)", stroke: "var(--color-accent)" }}
        strokeWidth={2.5}
      />
      {[own, ...neighbours].map(({ code, shape }) => {
        const [x, y] = project(centroid(shape) ?? middle);
        const isInside = x > 30 && x < width - 30 && y > 14 && y < height - 8;
        return isInside ? (
          <text
            key={code}
            x={x}
            y={y + 4}
            textAnchor="middle"
            fontSize={11}
            fontWeight={code === own.code ? 600 : 400}
            fill="currentColor"
          >
            {code}
          </text>
        ) : null;
      })}
      <g transform={`translate(12 ${height - 14})`}>
        <path d={`M0 -5V0H${bar / each}V-5`} fill="none" stroke="currentColor" strokeWidth={1.5} />
        <text x={bar / each + 6} y={1} fontSize={11} fill="currentColor">
          {formatNumber(bar)} 米
        </text>
      </g>
      <g transform={`translate(${width - 20} 12)`}>
        <text x={0} y={8} textAnchor="middle" fontSize={10} fill="currentColor">
          北
        </text>
        <path d="M0 12 6 32 0 27 -6 32z" fill="currentColor" />
      </g>
    </svg>
  );
}
