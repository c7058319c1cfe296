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

/** One open parcel with its claims. */
export const parcelQuery = (id: string) => api.parcel.get.queryOptions({ input: { id } });
