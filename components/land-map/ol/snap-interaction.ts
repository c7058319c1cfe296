import Interaction from "ol/interaction/Interaction";
import type OlMap from "ol/Map";
import MapBrowserEvent from "ol/MapBrowserEvent";
import { snapPoint } from "@/domain/land-map/snap";
import { type Bounds, bounds, type Point, type Shape } from "@/domain/survey/geometry";

const reachPixels = 12;

const isNear = (box: Bounds, { east, north }: Point, withinM: number) =>
  east >= box.minEast - withinM &&
  east <= box.maxEast + withinM &&
  north >= box.minNorth - withinM &&
  north <= box.maxNorth + withinM;

/** Draws the pointer onto corners and lines of the ground around, for whatever is being drawn; Ctrl lets it go free. */
export function createSnap(map: OlMap, ground: readonly Shape[]): Interaction {
  const boxed = ground.flatMap((shape) => {
    const box = bounds(shape);
    return box ? [{ shape, box }] : [];
  });
  return new Interaction({
    handleEvent: (event) => {
      if (!(event instanceof MapBrowserEvent) || event.originalEvent.ctrlKey) return true;
      const [east = 0, north = 0] = event.coordinate;
      const within = reachPixels * (map.getView().getResolution() ?? 1);
      const near = boxed.filter(({ box }) => isNear(box, { east, north }, within)).map(({ shape }) => shape);
      const snapped = near.length > 0 ? snapPoint({ east, north }, near, within) : undefined;
      if (snapped) {
        event.coordinate = [snapped.point.east, snapped.point.north];
        event.pixel = map.getPixelFromCoordinate(event.coordinate);
      }
      return true;
    },
  });
}
