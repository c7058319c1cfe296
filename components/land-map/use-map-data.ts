import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { decodeShape } from "@/domain/land-map/compact-shape";
import type { ParcelParams } from "@/lib/search-params/parcels";
import { toMapParcels } from "./map-parcel";
import { baseQuery, groundQuery, isFiltered, matchingQuery } from "./queries";

/** Everything the map draws: all ground once, and which of it the filter means. */
export function useMapData(params: ParcelParams) {
  const ground = useQuery(groundQuery(params.shade === "idle"));
  const base = useQuery(baseQuery());
  const matching = useQuery(matchingQuery(params));
  const hasFilter = isFiltered(params);
  const parcels = useMemo(() => (ground.data ? toMapParcels(ground.data) : []), [ground.data]);
  const zones = useMemo(() => {
    if (!base.data) return [];
    const { origin, zones: outlines } = base.data;
    return outlines.map(({ zone, shape }) => ({ zone, shape: decodeShape(shape, origin, 10) }));
  }, [base.data]);
  const matched = useMemo(
    () => (hasFilter && matching.data ? new Set(matching.data.ids) : null),
    [hasFilter, matching.data],
  );
  return {
    isReady: ground.data !== undefined && base.data !== undefined,
    error: ground.error ?? base.error ?? matching.error,
    parcels,
    zones,
    tiles: base.data?.tiles ?? null,
    matched,
    withoutBoundary: (hasFilter ? matching.data : ground.data)?.withoutBoundary ?? 0,
    isCut: ground.data?.isCut ?? false,
  };
}

export type MapData = ReturnType<typeof useMapData>;
