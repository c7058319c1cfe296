import { useMemo, useRef, useState } from "react";
import type { ParcelParams } from "@/lib/search-params/parcels";
import { HoverTip } from "./hover-tip";
import { parcelsInSight } from "./in-sight";
import { MapButtons } from "./map-buttons";
import { MapLegend } from "./map-legend";
import { MapNotes } from "./map-notes";
import { extentOf } from "./ol/ground";
import type { Looks } from "./ol/parcel-style";
import { ParcelsInSight } from "./parcels-in-sight";
import { ScaleBar } from "./scale-bar";
import { useLegend } from "./use-legend";
import type { MapData } from "./use-map-data";
import { useMapHandle } from "./use-map-handle";
import { useMapKeys } from "./use-map-keys";
import { useMapShown } from "./use-map-shown";
import { useSteps } from "./use-steps";

type MapDeskProps = {
  params: ParcelParams;
  onChange: (next: Partial<ParcelParams>) => void;
  data: MapData;
  canDraw: boolean;
};

type Pointed = { id: string; pixel: readonly number[] | null };

/** Map, legend and list side by side, one choice among them. */
export function MapDesk({ params, onChange, data }: MapDeskProps) {
  const { parcels, matched } = data;
  const elementRef = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const legend = useLegend(params, parcels, matched, onChange);
  const { shade, only } = legend;
  const looks = useMemo<Looks>(
    () => ({ shade, matched, only, selectedId: params.open }),
    [shade, matched, only, params.open],
  );
  const { handle, sight } = useMapHandle(elementRef, data.tiles !== null, {
    onPick: (id) => onChange({ open: id }),
    onHover: (id, pixel) => setPointed(id ? { id, pixel } : null),
  });
  const shown = useMemo(
    () => (sight ? parcelsInSight(parcels, looks, sight.extent) : []),
    [parcels, looks, sight],
  );
  const point = (id: string | null) => setPointed(id ? { id, pixel: null } : null);
  const steps = useSteps(shown, shade, point);
  const all = () => {
    const extent = extentOf(parcels.filter(({ id }) => matched?.has(id) !== false).map(({ shape }) => shape));
    if (extent) handle?.fit(extent);
  };
  const onKeyDown = useMapKeys({
    handle,
    onStep: steps.step,
    onOpen: () => steps.atId && onChange({ open: steps.atId }),
    onAll: all,
  });
  useMapShown(handle, data, looks, pointed?.id ?? null);
  const tipped = pointed?.pixel ? parcels.find(({ id }) => id === pointed.id) : undefined;
  return (
    <>
      <MapLegend
        {...legend}
        hasIdle={data.hasIdle}
        onShade={(next) => onChange({ shade: next === "state" ? null : next })}
        onPick={legend.pick}
      />
      <div className="flex min-h-0 flex-1 max-sm:flex-col">
        <div className="relative min-w-0 flex-1 max-sm:h-[60dvh] max-sm:flex-none">
          <div
            ref={elementRef}
            role="application"
            aria-label="地块图"
            aria-describedby="land-map-keys"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is worked by keyboard
            tabIndex={0}
            onKeyDown={onKeyDown}
            onPointerLeave={() => setPointed(null)}
            className="absolute inset-0 touch-none bg-surface -outline-offset-2"
          />
          <p id="land-map-keys" className="sr-only">
            方向键移动，加号减号缩放，N 和 P 逐宗查看，回车打开，Home 看全部。同样的地块列在台账里。
          </p>
          <p aria-live="polite" className="sr-only">
            {steps.words}
          </p>
          <MapButtons handle={handle} onAll={all} />
          {sight ? <ScaleBar metresPerPixel={sight.metresPerPixel} /> : null}
          {tipped && pointed?.pixel ? <HoverTip parcel={tipped} shade={shade} pixel={pointed.pixel} /> : null}
          <MapNotes data={data} params={params} />
        </div>
        <ParcelsInSight
          parcels={shown}
          selectedId={params.open}
          pointedId={pointed?.id ?? null}
          onPoint={point}
          onOpen={(id) => onChange({ open: id })}
        />
      </div>
    </>
  );
}
