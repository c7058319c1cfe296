import type { Coordinate } from "ol/coordinate";
import type { Extent } from "ol/extent";
import { boundingExtent } from "ol/extent";
import Feature from "ol/Feature";
import type Geometry from "ol/geom/Geometry";
import VectorLayer from "ol/layer/Vector";
import VectorSource from "ol/source/Vector";
import type { Zone } from "@/domain/land/zone";
import { bounds, type Shape } from "@/domain/survey/geometry";
import { zoneText } from "@/lib/text/industries";
import type { MapParcel } from "../map-parcel";
import { toGeometry } from "./geometry";
import type { Palette } from "./palette";
import { hoveredStyle, isMeant, type Looks, parcelStyles, selectedStyle, zoneStyle } from "./parcel-style";

type GroundSource = VectorSource<Feature<Geometry>>;

const source = (): GroundSource => new VectorSource<Feature<Geometry>>();

const layerOf = (features: GroundSource, zIndex: number, declutter = false) =>
  new VectorLayer({
    source: features,
    zIndex,
    declutter,
    updateWhileAnimating: false,
    updateWhileInteracting: false,
  });

function replace(shown: GroundSource, features: readonly Feature<Geometry>[]) {
  shown.clear(true);
  shown.addFeatures([...features]);
}

const featureOf = (id: string, shape: Shape) => {
  const feature = new Feature<Geometry>(toGeometry(shape));
  feature.setId(id);
  return feature;
};

/** The box of some ground; undefined for none. */
export function extentOf(shapes: readonly Shape[]): Extent | undefined {
  const boxes = shapes.map(bounds).filter((box) => box !== undefined);
  if (boxes.length === 0) return undefined;
  return boundingExtent(
    boxes.flatMap(({ minEast, minNorth, maxEast, maxNorth }) => [
      [minEast, minNorth],
      [maxEast, maxNorth],
    ]),
  );
}

/** Zones, parcels and the marks over them; only the marks are drawn anew when something is pointed at. */
export function createGround() {
  const [zones, parcels, marks, hover] = [source(), source(), source(), source()];
  const layers = {
    zones: layerOf(zones, 2),
    parcels: layerOf(parcels, 3, true),
    marks: layerOf(marks, 4),
    hover: layerOf(hover, 5),
  };
  const byId = new Map<string, MapParcel>();
  let looks: Looks = { shade: "state", matched: null, only: null, selectedId: null };
  let draw: ReturnType<typeof parcelStyles> | undefined;
  const markOf = (id: string | null) => {
    const parcel = id === null ? undefined : byId.get(id);
    return parcel ? [featureOf(parcel.id, parcel.shape)] : [];
  };
  layers.parcels.setStyle((feature, metresPerPixel) => {
    const parcel = byId.get(String(feature.getId()));
    return parcel && draw ? draw(parcel, looks, metresPerPixel) : undefined;
  });
  return {
    layers: Object.values(layers),
    showParcels: (list: readonly MapParcel[]) => {
      byId.clear();
      for (const parcel of list) byId.set(parcel.id, parcel);
      replace(
        parcels,
        list.map(({ id, shape }) => featureOf(id, shape)),
      );
      replace(marks, markOf(looks.selectedId));
    },
    showZones: (list: readonly { zone: Zone; shape: Shape }[]) =>
      replace(
        zones,
        list.map(({ zone, shape }) => featureOf(zoneText[zone], shape)),
      ),
    look: (next: Looks) => {
      looks = next;
      replace(marks, markOf(next.selectedId));
      layers.parcels.changed();
    },
    hover: (id: string | null) => replace(hover, markOf(id)),
    repaint: (palette: Palette) => {
      draw = parcelStyles(palette);
      layers.zones.setStyle((feature, each) => {
        const id = String(feature.getId());
        const geometry = zones.getFeatureById(id)?.getGeometry();
        return geometry ? zoneStyle(palette, id, geometry, each) : undefined;
      });
      layers.marks.setStyle(selectedStyle(palette));
      layers.hover.setStyle(hoveredStyle(palette));
      layers.parcels.changed();
    },
    /** The parcel at a place, those the filter means before the others. */
    idAt: (place: Coordinate): string | null => {
      const ids = parcels.getFeaturesAtCoordinate(place).map((feature) => String(feature.getId()));
      const meant = ids.find((id) => {
        const parcel = byId.get(id);
        return parcel !== undefined && isMeant(looks, parcel);
      });
      return meant ?? ids[0] ?? null;
    },
  };
}
