import { keepPreviousData } from "@tanstack/react-query";
import { api } from "@/lib/api/client";
import { type ParcelParams, parcelInput } from "@/lib/search-params/parcels";

const minute = 60_000;

/** All ground there is, drawn once; the filter only says which of it is meant. */
export const groundQuery = (withIdle: boolean) => ({
  ...api.landMap.parcels.queryOptions({ input: { withIdle }, staleTime: minute }),
  placeholderData: keepPreviousData,
});

/** The same to the millimetre, to draw and snap by. */
export const exactGroundQuery = () =>
  api.landMap.parcels.queryOptions({ input: { isExact: true }, staleTime: 0 });

export const baseQuery = () => api.landMap.base.queryOptions({ input: {}, staleTime: 10 * minute });

export const isFiltered = (params: ParcelParams): boolean =>
  Object.values(parcelInput(params)).some((value) => value !== undefined);

/** Which parcels the ledger's filter means. */
export const matchingQuery = (params: ParcelParams) => ({
  ...api.landMap.matching.queryOptions({ input: parcelInput(params) }),
  enabled: isFiltered(params),
  placeholderData: keepPreviousData,
});

/** A parcel with what lies round it. */
export const sketchQuery = (id: string) => api.landMap.sketch.queryOptions({ input: { id } });
