import dynamic from "next/dynamic";
import { HoverTip } from "./hover-tip";
import { MapButtons } from "./map-buttons";
import { MapCanvas } from "./map-canvas";
import { MapLegend } from "./map-legend";
import { MapNotes } from "./map-notes";
import { ParcelsInSight } from "./parcels-in-sight";
import { ScaleBar } from "./scale-bar";
import { MapTools } from "./tools/map-tools";
import { type MapDeskProps, useMapDesk } from "./use-map-desk";

const DrawDesk = dynamic(() => import("./tools/draw-desk").then((module) => module.DrawDesk));
const MeasurePanel = dynamic(() => import("./tools/measure-panel").then((module) => module.MeasurePanel));

/** Map, legend and list side by side; a tool takes the list's place while it is in hand. */
export function MapDesk(props: MapDeskProps) {
  const { params, onChange, data, canDraw } = props;
  const desk = useMapDesk(props);
  const { legend, handle, sight, pointed, tool } = desk;
  return (
    <>
      <MapLegend
        {...legend}
        onShade={(next) => onChange({ shade: next === "state" ? null : next })}
        onPick={legend.pick}
        trailing={
          <MapTools
            params={params}
            shade={legend.shade}
            sight={sight}
            shown={desk.shown}
            canDraw={canDraw}
            tool={tool}
            onTool={desk.take}
          />
        }
      />
      <div className="flex min-h-0 flex-1 max-sm:flex-col">
        <MapCanvas
          elementRef={desk.elementRef}
          onKeyDown={desk.onKeyDown}
          onLeave={() => pointed.point(null)}
          words={desk.steps.words}
        >
          <MapButtons handle={handle} onAll={desk.all} />
          {sight ? <ScaleBar metresPerPixel={sight.metresPerPixel} /> : null}
          {desk.tipped && pointed.pixel ? (
            <HoverTip parcel={desk.tipped} shade={legend.shade} pixel={pointed.pixel} />
          ) : null}
          <MapNotes data={data} params={params} />
          {tool && tool.kind !== "draw" ? (
            <MeasurePanel
              key={tool.kind}
              handle={handle}
              kind={tool.kind}
              ground={desk.ground}
              onClose={() => desk.setTool(null)}
            />
          ) : null}
        </MapCanvas>
        {tool?.kind === "draw" ? (
          <DrawDesk handle={handle} parcelId={tool.parcelId} onClose={desk.closeDrawing} />
        ) : (
          <ParcelsInSight
            parcels={desk.shown}
            selectedId={params.open}
            pointedId={pointed.id}
            onPoint={pointed.point}
            onOpen={desk.open}
          />
        )}
      </div>
    </>
  );
}
