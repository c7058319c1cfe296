"use client";

import { useQuery } from "@tanstack/react-query";
import { ErrorState } from "@/components/ui/error-state";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import type { PlanInput } from "@/domain/matching/plan.schema";
import { failureOf } from "@/lib/api/failure";
import type { MatchingParams } from "@/lib/search-params/matching";
import { PlanChoices } from "./plan-choices";
import { PlanFigures } from "./plan-figures";
import { PlanLists } from "./plan-lists";
import { matchingQueries } from "./queries";

type PlanViewProps = { input: PlanInput; params: MatchingParams; thisYear: number };

/** The best plan for all projects and places together, beside today's holds. */
export function PlanView({ input, params, thisYear }: PlanViewProps) {
  const { data, error, isPending } = useQuery(matchingQueries.plan(input));
  return (
    <>
      <PlanChoices params={params} thisYear={thisYear} />
      {isPending ? (
        <Loading label="正在求解，最多十几秒">
          <p className="mb-3 text-sm text-ink-muted">正在求解，最多十几秒。</p>
          <SkeletonLines count={8} />
        </Loading>
      ) : null}
      {!data && !isPending ? <ErrorState title="没有算出来">{failureOf(error).message}</ErrorState> : null}
      {data ? (
        <>
          <PlanFigures plan={data} input={input} />
          <PlanLists plan={data} objective={input.objective} />
        </>
      ) : null}
    </>
  );
}
