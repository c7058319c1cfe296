import type { Zone } from "@/domain/land/zone";
import { groundMetres, paperMm, roundLength, type Size, ticks } from "@/domain/land-map/scale";
import type { MapShade } from "@/domain/land-map/shade";
import { bounds, type Point, type Shape } from "@/domain/survey/geometry";
import { muOfSqm } from "@/lib/format/parcel-area";
import { zoneText } from "@/lib/text/industries";
import type { MapParcel } from "../map-parcel";
import { GroundFill } from "../pattern-swatch";
import { lookOf, shadeLooks } from "../shade-looks";
import { pathOf, projectAround } from "./svg-path";

type SheetMapProps = {
  frame: Size;
  scale: number;
  middle: Point;
  shade: MapShade;
  parcels: readonly MapParcel[];
  matched: ReadonlySet<string> | null;
  zones: readonly { zone: Zone; shape: Shape }[];
  /** Below the ground: tiles, when there are any. */
  children?: React.ReactNode;
};

const labelMm = 2.4;
const fillId = (kind: string) => `sheet-${kind}`;

/** The ground in millimetres of paper: the viewBox is the frame, so the drawing is true to scale where it is printed at 100 %; a CSS border would shrink it. */
export function SheetMap(props: SheetMapProps) {
  const { frame, scale, middle, shade, parcels, matched, zones, children } = props;
  const project = projectAround(middle, groundMetres(1, scale), frame.width, frame.height);
  const [halfWidth, halfHeight] = [
    groundMetres(frame.width, scale) / 2,
    groundMetres(frame.height, scale) / 2,
  ];
  const near = parcels.filter(({ shape }) => {
    const box = bounds(shape);
    return (
      box !== undefined &&
      box.maxEast >= middle.east - halfWidth &&
      box.minEast <= middle.east + halfWidth &&
      box.maxNorth >= middle.north - halfHeight &&
      box.minNorth <= middle.north + halfHeight
    );
  });
  return (
    <svg
      role="img"
      aria-label={`地块图，比例尺 1:${scale}`}
      className="block bg-surface"
      style={{ width: `${frame.width}mm`, height: `${frame.height}mm` }}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
    >
      <defs>
        {Object.entries(shadeLooks[shade]).map(([kind, look]) => (
          <GroundFill key={kind} id={fillId(kind)} look={look} scale={0.26} />
        ))}
      </defs>
      {children}
      <SheetGrid frame={frame} scale={scale} middle={middle} />
      {near.map((parcel) => (
        <path
          key={parcel.id}
          d={pathOf(parcel.shape, project)}
          fillRule="evenodd"
          fill={matched?.has(parcel.id) === false ? "none" : `url(#${fillId(parcel.kinds[shade])})`}
          style={{ stroke: "var(--color-ink)" }}
          strokeWidth={0.2}
          strokeDasharray={matched?.has(parcel.id) === false ? "0.8 0.8" : undefined}
        >
          <title>{lookOf(shade, parcel.kinds[shade]).label}</title>
        </path>
      ))}
      {zones.map(({ zone, shape }) => (
        <path
          key={zone}
          d={pathOf(shape, project)}
          fill="none"
          style={{ stroke: "var(--color-map-zone)" }}
          strokeWidth={0.4}
          strokeDasharray="3 1 0.5 1"
        >
          <title>{zoneText[zone]}</title>
        </path>
      ))}
      {near.map((parcel) => (
        <ParcelLabel key={parcel.id} parcel={parcel} scale={scale} at={project(parcel.middle)} />
      ))}
      <rect
        x={0.1}
        y={0.1}
        width={frame.width - 0.2}
        height={frame.height - 0.2}
        fill="none"
        style={{ stroke: "var(--color-ink)" }}
        strokeWidth={0.2}
      />
    </svg>
  );
}

type ParcelLabelProps = { parcel: MapParcel; scale: number; at: readonly [x: number, y: number] };

/** Code and 亩 where the parcel is wide enough on paper for them. */
function ParcelLabel({ parcel, scale, at: [x, y] }: ParcelLabelProps) {
  const box = bounds(parcel.shape);
  if (!box) return null;
  const width = paperMm(box.maxEast - box.minEast, scale);
  const height = paperMm(box.maxNorth - box.minNorth, scale);
  const needed = parcel.code.length * labelMm * 0.6;
  if (width < needed || height < labelMm * 1.4) return null;
  const hasArea = height > labelMm * 3;
  return (
    <text
      textAnchor="middle"
      fontSize={labelMm}
      style={{ fill: "var(--color-ink)", stroke: "var(--color-surface)" }}
      strokeWidth={0.5}
      paintOrder="stroke"
    >
      <tspan x={x} y={hasArea ? y - 0.2 : y + labelMm * 0.35}>
        {parcel.code}
      </tspan>
      {hasArea ? (
        <tspan x={x} y={y + labelMm * 1.1}>
          {muOfSqm(parcel.areaSqm)} 亩
        </tspan>
      ) : null}
    </text>
  );
}

/** Coordinate lines some 40 mm apart, named at the frame. */
function SheetGrid({ frame, scale, middle }: Pick<SheetMapProps, "frame" | "scale" | "middle">) {
  const step = roundLength(groundMetres(60, scale));
  const each = groundMetres(1, scale);
  const project = projectAround(middle, each, frame.width, frame.height);
  const [east, north] = [(frame.width / 2) * each, (frame.height / 2) * each];
  const line = { style: { stroke: "var(--color-line)" }, strokeWidth: 0.1 };
  const text = { fontSize: 2, style: { fill: "var(--color-ink-muted)" } };
  return (
    <g>
      {ticks(middle.east - east, middle.east + east, step).map((at) => {
        const [x] = project({ east: at, north: middle.north });
        return (
          <g key={`e${at}`}>
            <path d={`M${x} 0V${frame.height}`} {...line} />
            <text x={x + 0.6} y={frame.height - 0.8} {...text}>
              {at}
            </text>
          </g>
        );
      })}
      {ticks(middle.north - north, middle.north + north, step).map((at) => {
        const [, y] = project({ east: middle.east, north: at });
        return (
          <g key={`n${at}`}>
            <path d={`M0 ${y}H${frame.width}`} {...line} />
            <text x={0.8} y={y - 0.6} {...text}>
              {at}
            </text>
          </g>
        );
      })}
    </g>
  );
}
