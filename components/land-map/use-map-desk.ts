import { useCallback, useMemo, useRef, useState } from "react";
import type { ParcelParams } from "@/lib/search-params/parcels";
import { parcelsInSight } from "./in-sight";
import { extentOf } from "./ol/ground";
import type { Looks } from "./ol/parcel-style";
import type { Tool } from "./tools/map-tools";
import { useLegend } from "./use-legend";
import type { MapData } from "./use-map-data";
import { useMapHandle } from "./use-map-handle";
import { useMapKeys } from "./use-map-keys";
import { useMapShown } from "./use-map-shown";
import { usePointed } from "./use-pointed";
import { useSteps } from "./use-steps";

export type MapDeskProps = {
  params: ParcelParams;
  onChange: (next: Partial<ParcelParams>) => void;
  data: MapData;
  canDraw: boolean;
};

/** What map, legend, list and tools share: one choice, one pointer, one view. */
export function useMapDesk({ params, onChange, data }: MapDeskProps) {
  const elementRef = useRef<HTMLDivElement>(null);
  const [tool, setTool] = useState<Tool | null>(null);
  const pointed = usePointed();
  const legend = useLegend(params, data.parcels, data.matched, onChange);
  const looks = useLooks(params, data, legend);
  const open = (id: string | null) => onChange({ open: id });
  const { handle, sight } = useMapHandle(elementRef, data.tiles !== null, {
    onPick: open,
    onHover: pointed.hover,
  });
  const shown = useMemo(
    () => (sight ? parcelsInSight(data.parcels, looks, sight.extent) : []),
    [data.parcels, looks, sight],
  );
  const steps = useSteps(shown, legend.shade, pointed.point);
  const ground = useMemo(() => data.parcels.map(({ shape }) => shape), [data.parcels]);
  const all = useCallback(() => {
    const extent = extentOf(
      data.parcels.filter(({ id }) => data.matched?.has(id) !== false).map(({ shape }) => shape),
    );
    if (extent) handle?.fit(extent);
  }, [data, handle]);
  const onKeyDown = useMapKeys({
    handle,
    onStep: steps.step,
    onOpen: () => steps.atId && open(steps.atId),
    onAll: all,
  });
  useMapShown(handle, data, looks, pointed.id);
  const take = (next: Tool | null) => {
    setTool(next);
    if (next) onChange({ open: null });
  };
  const closeDrawing = () => {
    setTool(null);
    if (tool?.kind === "draw") open(tool.parcelId);
  };
  const tipped = pointed.pixel ? data.parcels.find(({ id }) => id === pointed.id) : undefined;
  return {
    elementRef,
    handle,
    sight,
    legend,
    pointed,
    shown,
    steps,
    ground,
    tool,
    setTool,
    take,
    closeDrawing,
    open,
    all,
    onKeyDown,
    tipped,
  };
}

const useLooks = (
  { open }: ParcelParams,
  { matched }: MapData,
  { shade, only }: { shade: Looks["shade"]; only: string | null },
) => useMemo<Looks>(() => ({ shade, matched, only, selectedId: open }), [shade, matched, only, open]);
