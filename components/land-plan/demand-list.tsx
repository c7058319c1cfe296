"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { StageChip } from "@/components/ui/stage-chip";
import { formatPercent } from "@/lib/format/number";
import { signedMu } from "@/lib/format/signed-mu";
import { paths } from "@/lib/paths";
import { landPlanHref } from "@/lib/search-params/land-plan";
import { stageText } from "@/lib/text/stages";
import { landPlanQueries } from "./queries";

/** The projects a quarter's demand was added up from; those out of sight as one line. */
export function DemandList({ year, quarter }: { year: number; quarter: number }) {
  const { data, isError, error } = useQuery(landPlanQueries.demand(year, quarter));
  return (
    <Section
      id="demand"
      title={`${year} 年 ${quarter} 季度的用地需求`}
      note="亩"
      action={
        <Link className="link text-sm" scroll={false} href={landPlanHref({ year })}>
          收起
        </Link>
      }
    >
      {isError ? <ErrorState title="需求没有读出来">{error.message}</ErrorState> : null}
      {!data && !isError ? (
        <Loading>
          <SkeletonLines count={4} />
        </Loading>
      ) : null}
      {data ? (
        <ul className="max-w-5xl">
          {data.items.map((item) => (
            <li key={item.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b hairline py-2">
              <Link href={paths.project(item.id)} className="link font-semibold break-words">
                {item.name}
              </Link>
              <StageChip stage={item.stage}>{stageText[item.stage]}</StageChip>
              <span className="text-sm text-ink-muted">
                {item.isStated ? "按填写的需用时间" : "按本阶段到签约的一般时间"}
              </span>
              <span className="ml-auto text-sm text-ink-muted tabular-nums">
                {signedMu(item.areaSqm)} × {formatPercent(item.probabilityBp, 0)} ={" "}
                <span className="text-base text-ink">{signedMu(item.weightedSqm)}</span>
              </span>
            </li>
          ))}
          {data.others.count > 0 ? (
            <li className="flex flex-wrap items-center gap-3 border-b hairline py-2 text-ink-muted">
              其他项目 {data.others.count} 个
              <span className="ml-auto tabular-nums">{signedMu(data.others.weightedSqm)}</span>
            </li>
          ) : null}
        </ul>
      ) : null}
    </Section>
  );
}
