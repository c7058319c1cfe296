"use client";

import { useQueryStates } from "nuqs";
import { ErrorState } from "@/components/ui/error-state";
import { parcelParsers } from "@/lib/search-params/parcels";
import { MapDesk } from "./map-desk";
import { MapSkeleton } from "./map-skeleton";
import { useMapData } from "./use-map-data";

/** The parcels of the ledger on the ground; filter, colours and the open parcel are in the URL. */
export function LandMap({ canDraw }: { canDraw: boolean }) {
  const [params, setParams] = useQueryStates(parcelParsers, { history: "replace" });
  const data = useMapData(params);
  if (data.error) return <ErrorState title="地图没有读出来">{data.error.message}</ErrorState>;
  if (!data.isReady) return <MapSkeleton />;
  return <MapDesk params={params} onChange={(next) => void setParams(next)} data={data} canDraw={canDraw} />;
}
