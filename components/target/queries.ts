import { keepPreviousData } from "@tanstack/react-query";
import type { TargetPlace } from "@/domain/target/place";
import type { GetTargetsInput, TargetMatrix } from "@/domain/target/target.schema";
import { api } from "@/lib/api/client";

/** The table of one choice; the page prefetches with the same options. */
export const targetsQuery = (input: GetTargetsInput) => ({
  ...api.target.get.queryOptions({ input }),
  placeholderData: keepPreviousData,
});

export const targetHistoryQuery = (measure: TargetMatrix["measure"], place: TargetPlace) =>
  api.target.history.queryOptions({ input: { measure, ...place } });
