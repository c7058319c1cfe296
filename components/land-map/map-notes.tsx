import Link from "next/link";
import { formatNumber } from "@/lib/format/number";
import { type ParcelParams, parcelsHref } from "@/lib/search-params/parcels";
import type { MapData } from "./use-map-data";

/** What the map leaves out, where the list is, and whose tiles these are. */
export function MapNotes({ data, params }: { data: MapData; params: ParcelParams }) {
  const { withoutBoundary, tiles, isCut } = data;
  return (
    <div className="absolute right-2 bottom-2 max-w-[60%] rounded-md bg-surface/85 px-2 py-1 text-right text-sm text-ink-muted">
      {isCut ? <p>地块太多，图上没有画全，先筛选。</p> : null}
      <p>
        {withoutBoundary > 0 ? `另有 ${formatNumber(withoutBoundary)} 宗没有界址，` : ""}
        <Link href={parcelsHref({ ...params, layout: null, shade: null })} className="link">
          以列表查看
        </Link>
      </p>
      {tiles ? (
        <p>
          底图：{tiles.attribution}
          {tiles.reviewNo ? `，审图号 ${tiles.reviewNo}` : ""}
        </p>
      ) : null}
    </div>
  );
}
