import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import type { SearchParams } from "nuqs/server";
import { OpenParcelFlag } from "@/components/idle-land/open-parcel-flag";
import { OpenParcelClaims } from "@/components/land-claim/open-claims";
import { LandMapSlot } from "@/components/land-map/land-map-slot";
import { OpenParcelPlace } from "@/components/land-map/parcel-place";
import { ParcelLedger } from "@/components/parcel/parcel-ledger";
import { parcelQueries, parcelQuery } from "@/components/parcel/queries";
import { can } from "@/domain/access/can";
import { queryClient } from "@/lib/api/query-client";
import { shanghaiDate } from "@/lib/format/date";
import { loadParcelParams } from "@/lib/search-params/parcels";
import { requirePermission } from "@/server/session/require-actor";

export const metadata: Metadata = { title: "地块" };

export default async function ParcelsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requirePermission("parcel.read");
  const params = await loadParcelParams(searchParams);
  const queries = queryClient();
  const { list, summary } = parcelQueries(params);
  await Promise.all([
    params.layout === "map" ? undefined : queries.prefetchInfiniteQuery(list),
    queries.prefetchQuery(summary),
    params.open ? queries.prefetchQuery(parcelQuery(params.open)) : undefined,
  ]);
  const reader = { canEdit: can(actor, "parcel.edit"), today: shanghaiDate(new Date()) };
  return (
    <HydrationBoundary state={dehydrate(queries)}>
      <ParcelLedger
        reader={reader}
        claims={
          <>
            <OpenParcelPlace />
            {can(actor, "idleLand.read") ? <OpenParcelFlag /> : null}
            <OpenParcelClaims />
          </>
        }
        map={<LandMapSlot canDraw={reader.canEdit} />}
      />
    </HydrationBoundary>
  );
}
