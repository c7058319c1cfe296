import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ErrorState } from "@/components/ui/error-state";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { api } from "@/lib/api/client";
import { toMapParcels } from "../map-parcel";
import type { LandMapHandle } from "../ol/create-map";
import { exactGroundQuery } from "../queries";
import { DrawPanel } from "./draw-panel";

type DrawDeskProps = { handle: LandMapHandle | null; parcelId: string; onClose: () => void };

/** Fetches the ground to the millimetre before anything is drawn, so that neighbours meet exactly. */
export function DrawDesk({ handle, parcelId, onClose }: DrawDeskProps) {
  const parcel = useQuery(api.parcel.get.queryOptions({ input: { id: parcelId } }));
  const exact = useQuery({ ...exactGroundQuery(), refetchOnWindowFocus: false });
  const ground = useMemo(() => {
    const all = exact.data ? toMapParcels(exact.data) : [];
    return {
      own: all.find(({ id }) => id === parcelId)?.shape ?? [],
      others: all.filter(({ id }) => id !== parcelId),
    };
  }, [exact.data, parcelId]);
  const error = parcel.error ?? exact.error;
  if (error) {
    return (
      <ErrorState isCompact title="界址没有读出来">
        {error.message}
      </ErrorState>
    );
  }
  if (!parcel.data || !exact.data) {
    return (
      <Loading>
        <div className="px-4 py-3 sm:w-80">
          <SkeletonLines count={8} />
        </div>
      </Loading>
    );
  }
  return (
    <DrawPanel
      key={parcelId}
      handle={handle}
      parcel={parcel.data}
      initial={ground.own}
      others={ground.others}
      onClose={onClose}
    />
  );
}
