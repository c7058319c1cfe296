import { keepPreviousData } from "@tanstack/react-query";
import { api } from "@/lib/api/client";
import { type PremisesParams, premisesInput } from "@/lib/search-params/premises";

/** What one state of the ledger shows; the page prefetches with the same options. */
export function premisesQueries(params: PremisesParams) {
  const filter = premisesInput(params);
  return {
    buildings: {
      ...api.premises.buildings.queryOptions({ input: filter }),
      placeholderData: keepPreviousData,
    },
    units: api.premises.units.infiniteOptions({
      input: (after: string | undefined) => ({ ...filter, after, limit: 200 }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: keepPreviousData,
    }),
    summary: { ...api.premises.summary.queryOptions({ input: filter }), placeholderData: keepPreviousData },
  };
}

export const unitQuery = (id: string) => api.premises.unit.queryOptions({ input: { id } });
export const buildingQuery = (id: string) => api.premises.building.queryOptions({ input: { id } });
