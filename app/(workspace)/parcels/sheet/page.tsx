import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { MapSheet } from "@/components/land-map/sheet/map-sheet";
import { client } from "@/lib/api/client";
import { shanghaiDate } from "@/lib/format/date";
import { loadMapSheetParams } from "@/lib/search-params/map-sheet";
import { parcelInput } from "@/lib/search-params/parcels";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "地块图幅" };

/** Where the park lies, for an address without a middle. */
const parkMiddle = { east: 39_494_500, north: 4_310_900 };

export default async function MapSheetPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requirePermission("parcel.read");
  const params = await loadMapSheetParams(searchParams);
  const filter = parcelInput(params);
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  const [ground, base, matched] = await Promise.all([
    client.landMap.parcels({ withIdle: params.shade === "idle" }),
    client.landMap.base({}),
    isFiltered ? client.landMap.matching(filter) : null,
  ]);
  const sheet = {
    title: params.title?.slice(0, 40) || "地块分布图",
    scale: params.scale ?? 5000,
    paper: params.paper ?? "A4",
    orientation: params.orientation ?? "landscape",
    middle: { east: params.east ?? parkMiddle.east, north: params.north ?? parkMiddle.north },
    shade: params.shade ?? "state",
  } as const;
  return (
    <MapSheet
      sheet={sheet}
      ground={ground}
      base={base}
      matched={matched && new Set(matched.ids)}
      today={shanghaiDate(new Date())}
    />
  );
}
