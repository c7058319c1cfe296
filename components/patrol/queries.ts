import { keepPreviousData } from "@tanstack/react-query";
import { api } from "@/lib/api/client";
import {
  type PatrolParams,
  type PatrolPlanParams,
  patrolInput,
  patrolPlanInput,
} from "@/lib/search-params/patrols";

/** The list in one state of its filter. */
export const patrolListQuery = (params: PatrolParams) =>
  api.patrol.list.infiniteOptions({
    input: (after: string | undefined) => ({ ...patrolInput(params), after, limit: 50 }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

export const patrolPlanQuery = (params: PatrolPlanParams) => ({
  ...api.patrol.plan.queryOptions({ input: patrolPlanInput(params) }),
  placeholderData: keepPreviousData,
});

/** The latest visits to one parcel. */
export const parcelPatrolsQuery = (parcelId: string) =>
  api.patrol.list.queryOptions({ input: { parcelId, limit: 5 } });
