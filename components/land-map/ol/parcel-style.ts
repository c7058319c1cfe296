import type Geometry from "ol/geom/Geometry";
import Point from "ol/geom/Point";
import Fill from "ol/style/Fill";
import Stroke from "ol/style/Stroke";
import Style from "ol/style/Style";
import Text from "ol/style/Text";
import type { MapShade } from "@/domain/land-map/shade";
import { muOfSqm } from "@/lib/format/parcel-area";
import type { MapParcel } from "../map-parcel";
import { lookOf } from "../shade-looks";
import type { Palette } from "./palette";

/** What decides how parcels look, beside themselves. */
export type Looks = {
  shade: MapShade;
  /** Null while no filter is set. */
  matched: ReadonlySet<string> | null;
  /** The class singled out in the legend. */
  only: string | null;
  selectedId: string | null;
};

/** Metres a pixel may cover for codes and areas to be written. */
const codesBelow = 4;
const areasBelow = 1.6;

export const isMeant = ({ shade, matched, only }: Looks, parcel: MapParcel): boolean =>
  (matched === null || matched.has(parcel.id)) && (only === null || parcel.kinds[shade] === only);

function labelText(parcel: MapParcel, metresPerPixel: number): string {
  if (metresPerPixel > codesBelow) return "";
  return metresPerPixel > areasBelow ? parcel.code : `${parcel.code}\n${muOfSqm(parcel.areaSqm)} 亩`;
}

/** One style a look and one a label, made once for a palette. */
export function parcelStyles(palette: Palette) {
  const grounds = new Map<string, Style>();
  const labels = new Map<string, Style>();
  const ground = (key: string, make: () => Style): Style => {
    const style = grounds.get(key) ?? make();
    grounds.set(key, style);
    return style;
  };
  const label = (parcel: MapParcel, text: string, isFaint: boolean): Style => {
    const key = `${parcel.id} ${isFaint} ${text}`;
    const style =
      labels.get(key) ??
      new Style({
        text: new Text({
          text,
          font: `12px ${palette.font}`,
          fill: new Fill({ color: isFaint ? palette.faint : palette.ink }),
          stroke: new Stroke({ color: palette.paper, width: 3 }),
        }),
      });
    labels.set(key, style);
    return style;
  };
  const faint = new Style({ stroke: new Stroke({ color: palette.line, width: 0.75, lineDash: [3, 3] }) });
  return (parcel: MapParcel, looks: Looks, metresPerPixel: number): Style[] => {
    const isFaint = !isMeant(looks, parcel);
    const kind = parcel.kinds[looks.shade];
    const base = isFaint
      ? faint
      : ground(`${looks.shade} ${kind}`, () => {
          const look = lookOf(looks.shade, kind);
          return new Style({
            fill: new Fill({ color: palette.fill(look) }),
            stroke: new Stroke({ color: palette.ink, width: 0.75 }),
          });
        });
    const text = labelText(parcel, metresPerPixel);
    return text ? [base, label(parcel, text, isFaint)] : [base];
  };
}

/** Thick in the accent on a rim of paper, so that it shows on every ground. */
export const selectedStyle = (palette: Palette): Style[] => [
  new Style({ stroke: new Stroke({ color: palette.paper, width: 7 }), zIndex: 1 }),
  new Style({ stroke: new Stroke({ color: palette.accent, width: 4 }), zIndex: 2 }),
];

export const hoveredStyle = (palette: Palette): Style =>
  new Style({ stroke: new Stroke({ color: palette.ink, width: 2 }), zIndex: 3 });

const topOf = (geometry: Geometry): Point => {
  const [minEast = 0, , maxEast = 0, maxNorth = 0] = geometry.getExtent();
  return new Point([(minEast + maxEast) / 2, maxNorth]);
};

/** The outline of a zone, its name above it while parcels are too small to be named. */
export function zoneStyle(
  palette: Palette,
  name: string,
  geometry: Geometry,
  metresPerPixel: number,
): Style[] {
  const line = new Style({
    stroke: new Stroke({ color: palette.zone, width: 1.5, lineDash: [12, 4, 2, 4] }),
  });
  if (metresPerPixel <= codesBelow) return [line];
  const text = new Text({
    text: name,
    font: `600 14px ${palette.font}`,
    textBaseline: "bottom",
    offsetY: -5,
    fill: new Fill({ color: palette.zone }),
    stroke: new Stroke({ color: palette.paper, width: 3 }),
  });
  return [line, new Style({ geometry: topOf(geometry), text })];
}
