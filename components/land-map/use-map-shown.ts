import { useEffect, useRef } from "react";
import type { LandMapHandle } from "./ol/create-map";
import { extentOf } from "./ol/ground";
import type { Looks } from "./ol/parcel-style";
import type { MapData } from "./use-map-data";

/** Pixels the open parcel's panel covers at the right of a wide window. */
const panelPixels = 560;

function reveal(handle: LandMapHandle, data: MapData, id: string) {
  const parcel = data.parcels.find((one) => one.id === id);
  const extent = parcel && extentOf([parcel.shape]);
  if (!extent || !parcel) return;
  const [width = 0] = handle.map.getSize() ?? [];
  const isCovered = width > 900;
  const pixel = handle.map.getPixelFromCoordinate([parcel.middle.east, parcel.middle.north]);
  const right = isCovered ? width - panelPixels : width;
  const [x = -1, y = -1] = pixel ?? [];
  const [, height = 0] = handle.map.getSize() ?? [];
  const isSeen = x > 40 && x < right - 40 && y > 40 && y < height - 40;
  if (isSeen) return;
  const each = handle.view.getResolution() ?? 1;
  const shift = isCovered ? (panelPixels / 2) * each : 0;
  handle.view.animate({ center: [parcel.middle.east + shift, parcel.middle.north], duration: 160 });
}

/** Keeps the canvas in step with the data, the looks and what is pointed at or open. */
export function useMapShown(
  handle: LandMapHandle | null,
  data: MapData,
  looks: Looks,
  pointedId: string | null,
) {
  const isFitted = useRef(false);
  const { parcels, zones } = data;
  useEffect(() => handle?.ground.showZones(zones), [handle, zones]);
  useEffect(() => {
    if (!handle) return;
    handle.ground.showParcels(parcels);
    const extent = extentOf(parcels.map(({ shape }) => shape)) ?? extentOf(zones.map(({ shape }) => shape));
    if (!extent || isFitted.current) return;
    isFitted.current = true;
    handle.fit(extent, { isQuick: true });
  }, [handle, parcels, zones]);
  useEffect(() => handle?.ground.look(looks), [handle, looks]);
  useEffect(() => handle?.ground.hover(pointedId), [handle, pointedId]);
  const openId = looks.selectedId;
  useEffect(() => {
    if (handle && openId) reveal(handle, data, openId);
  }, [handle, data, openId]);
}
