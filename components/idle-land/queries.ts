import { keepPreviousData } from "@tanstack/react-query";
import { api } from "@/lib/api/client";
import { type IdleLandParams, idleLandInput } from "@/lib/search-params/idle-land";

/** The flags of one ledger state; the page prefetches with the same options. */
export const idleLandQuery = (params: IdleLandParams) => ({
  ...api.idleLand.list.queryOptions({ input: idleLandInput(params) }),
  placeholderData: keepPreviousData,
});

/** One parcel's flag with all that stands behind it. */
export const idleFlagQuery = (parcelId: string) => api.idleLand.get.queryOptions({ input: { parcelId } });

export const idleCaseQuery = (id: string) => api.idleCase.get.queryOptions({ input: { id } });
