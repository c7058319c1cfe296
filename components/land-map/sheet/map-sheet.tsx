import { PrintButton } from "@/components/ui/print-button";
import { decodeShape } from "@/domain/land-map/compact-shape";
import type { MapBase, MapParcels } from "@/domain/land-map/map-parcels.schema";
import { frameSize, type Orientation, type Paper, paperSize, sheetMargins } from "@/domain/land-map/scale";
import type { MapShade } from "@/domain/land-map/shade";
import type { Point } from "@/domain/survey/geometry";
import { toMapParcels } from "../map-parcel";
import { SheetFoot } from "./sheet-foot";
import { SheetMap } from "./sheet-map";
import { SheetTiles } from "./sheet-tiles";

export type Sheet = {
  title: string;
  scale: number;
  paper: Paper;
  orientation: Orientation;
  middle: Point;
  shade: MapShade;
};

type MapSheetProps = {
  sheet: Sheet;
  ground: MapParcels;
  base: MapBase;
  /** Null while no filter is set. */
  matched: ReadonlySet<string> | null;
  today: string;
};

/** One sheet of the parcel map, laid out in millimetres. */
export function MapSheet({ sheet, ground, base, matched, today }: MapSheetProps) {
  const { paper, orientation, scale, middle, shade } = sheet;
  const frame = frameSize(paper, orientation);
  const size = paperSize(paper, orientation);
  const parcels = toMapParcels(ground);
  const zones = base.zones.map(({ zone, shape }) => ({ zone, shape: decodeShape(shape, base.origin, 10) }));
  const counts = new Map<string, number>();
  for (const { id, kinds } of parcels) {
    if (matched?.has(id) !== false) counts.set(kinds[shade], (counts.get(kinds[shade]) ?? 0) + 1);
  }
  return (
    <>
      <style>{`@page { size: ${paper} ${orientation}; margin: ${sheetMargins.top}mm ${sheetMargins.side}mm; }
@media print { html { font-size: 100%; } }`}</style>
      <div className="flex items-center gap-3 px-4 py-3" data-print="hidden">
        <PrintButton />
        <p className="text-sm text-ink-muted">
          {paper} 纸，打印时选“实际大小”或 100%，页眉页脚不选；图上 10 厘米应为实地 {sheet.scale / 10} 米。
        </p>
      </div>
      <div className="overflow-x-auto">
        <article
          className="mx-auto bg-surface text-ink print:m-0"
          style={{ width: `${size.width - 2 * sheetMargins.side}mm` }}
        >
          <h1
            className="flex items-center justify-center text-[6mm] font-semibold"
            style={{ height: `${sheetMargins.title}mm` }}
          >
            {sheet.title}
          </h1>
          <SheetMap
            frame={frame}
            scale={scale}
            middle={middle}
            shade={shade}
            parcels={parcels}
            matched={matched}
            zones={zones}
          >
            {base.tiles ? <SheetTiles frame={frame} scale={scale} middle={middle} /> : null}
          </SheetMap>
          <SheetFoot scale={scale} shade={shade} counts={counts} today={today} tiles={base.tiles} />
        </article>
      </div>
    </>
  );
}
