import type { Extent } from "ol/extent";
import { defaults as defaultInteractions } from "ol/interaction/defaults";
import OlMap from "ol/Map";
import type MapBrowserEvent from "ol/MapBrowserEvent";
import View from "ol/View";
import { createGrid } from "./grid";
import { createGround } from "./ground";
import { type Palette, readPalette } from "./palette";
import { parkProjection } from "./park-projection";
import { createTiles } from "./tiles";

export type MapSight = { extent: Extent; metresPerPixel: number };

export type MapEvents = {
  onPick: (id: string | null) => void;
  onHover: (id: string | null, pixel: readonly number[]) => void;
  /** After each move has come to rest. */
  onSight: (sight: MapSight) => void;
};

/** Middle of the park, and about its breadth on a laptop's screen. */
const start = { center: [39_494_500, 4_310_900], resolution: 8 };

const restMs = () => (window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 160);

function movesOf(view: View) {
  const quick = () => ({ duration: restMs() });
  return {
    zoom: (by: number) => view.animate({ zoom: (view.getZoom() ?? 0) + by, ...quick() }),
    pan: (eastPixels: number, northPixels: number) => {
      const [east = 0, north = 0] = view.getCenter() ?? [];
      const each = view.getResolution() ?? 1;
      view.animate({ center: [east + eastPixels * each, north + northPixels * each], ...quick() });
    },
    /** Brings ground into sight, at the right edge left free of the panel. */
    fit: (extent: Extent, options: { maxMetresPerPixel?: number; isQuick?: boolean } = {}) =>
      view.fit(extent, {
        padding: [48, 48, 64, 48],
        minResolution: options.maxMetresPerPixel ?? 0.5,
        duration: options.isQuick ? 0 : restMs(),
      }),
  };
}

/** A map of nothing but our own ground, with tiles below it when there are any. It is taken down with `destroy`. */
export function createLandMap(element: HTMLElement, events: MapEvents, hasTiles: boolean) {
  const projection = parkProjection();
  const view = new View({
    ...start,
    projection,
    minResolution: 0.05,
    maxResolution: 60,
    enableRotation: false,
  });
  const [grid, ground] = [createGrid(), createGround()];
  const map = new OlMap({
    target: element,
    view,
    controls: [],
    interactions: defaultInteractions({ keyboard: false, altShiftDragRotate: false, pinchRotate: false }),
    layers: [...(hasTiles ? createTiles() : []), grid.layer, ...ground.layers],
  });
  const palette = (): Palette => readPalette(element);
  const repaint = () => {
    grid.repaint(palette());
    ground.repaint(palette());
  };
  const tellSight = () => {
    const metresPerPixel = view.getResolution() ?? 1;
    const extent = view.calculateExtent(map.getSize());
    grid.redraw(extent, metresPerPixel);
    events.onSight({ extent, metresPerPixel });
  };
  const idAt = (event: MapBrowserEvent) => ground.idAt(event.coordinate);
  map.on("moveend", tellSight);
  let isBusy = false;
  map.on("singleclick", (event) => {
    if (!isBusy) events.onPick(idAt(event));
  });
  map.on("pointermove", (event) => {
    if (event.dragging || isBusy) return;
    const id = idAt(event);
    element.style.cursor = id ? "pointer" : "";
    events.onHover(id, event.pixel);
  });
  repaint();
  return {
    map,
    view,
    ground,
    palette,
    repaint,
    ...movesOf(view),
    /** While a tool is in hand, clicks are its own. */
    setBusy: (isNowBusy: boolean) => {
      isBusy = isNowBusy;
      element.style.cursor = isNowBusy ? "crosshair" : "";
    },
    destroy: () => map.setTarget(undefined),
  };
}

export type LandMapHandle = ReturnType<typeof createLandMap>;
