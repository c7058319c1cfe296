import { keepPreviousData } from "@tanstack/react-query";
import { api } from "@/lib/api/client";
import { type ParcelParams, parcelInput } from "@/lib/search-params/parcels";

/** The list and the sums of one ledger state; the page prefetches with the same options. */
export function parcelQueries(params: ParcelParams) {
  const filter = parcelInput(params);
  return {
    list: api.parcel.list.infiniteOptions({
      input: (after: string | undefined) => ({ ...filter, after, limit: 200 }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    }),
    summary: { ...api.parcel.summary.queryOptions({ input: filter }), placeholderData: keepPreviousData },
  };
}

/** One open parcel. */
export const parcelQuery = (id: string) => api.parcel.get.queryOptions({ input: { id } });

/** What happened to a parcel, newest first. */
export const historyQuery = (id: string) =>
  api.parcel.history.infiniteOptions({
    input: (after: string | undefined) => ({ id, after, limit: 30 }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
