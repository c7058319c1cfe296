import type { MapShade } from "@/domain/land-map/shade";
import { muOfSqm } from "@/lib/format/parcel-area";
import { parcelStateText, parcelUseText } from "@/lib/text/industries";
import type { MapParcel } from "./map-parcel";
import { lookOf } from "./shade-looks";

type HoverTipProps = { parcel: MapParcel; shade: MapShade; pixel: readonly number[] };

/** What lies under the pointer; the same words stand in the list for who has none. */
export function HoverTip({ parcel, shade, pixel: [left = 0, top = 0] }: HoverTipProps) {
  const extra = shade === "state" || shade === "use" ? "" : lookOf(shade, parcel.kinds[shade]).label;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-10 w-max max-w-64 rounded-md bg-ink px-2.5 py-1.5 text-sm text-canvas shadow-overlay"
      style={{ left: left + 14, top: top + 14 }}
    >
      <p className="font-semibold">{parcel.name}</p>
      <p className="tabular-nums">
        {parcel.code}，{muOfSqm(parcel.areaSqm)} 亩
      </p>
      <p>
        {parcelStateText[parcel.state]}，{parcelUseText[parcel.use]}
      </p>
      {extra ? <p>{extra}</p> : null}
    </div>
  );
}
