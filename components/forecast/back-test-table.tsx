"use client";

import { useQuery } from "@tanstack/react-query";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { BackTestView, ForecastInput } from "@/domain/forecast/forecast.schema";
import { formatMonth } from "@/lib/format/date";
import { formatYi } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/number";
import { backTestQuery } from "./queries";

/** How well past forecasts would have done, each knowing only what was known then. */
export function BackTestTable({ input }: { input: ForecastInput }) {
  const { data, isError, error } = useQuery(backTestQuery(input));
  if (isError) return <ErrorState title="回测没有读出来">{error.message}</ErrorState>;
  if (!data) return <Skeleton className="h-40" />;
  return (
    <>
      <Verdict view={data} />
      <div className="scroll-thin overflow-x-auto">
        <table className="w-full text-sm">
          <thead className="text-left text-ink-muted">
            <tr className="border-b hairline">
              <th scope="col" className="py-1.5 pr-3 font-normal">
                当时
              </th>
              <th scope="col" className="py-1.5 pr-3 text-right font-normal">
                区间（亿元）
              </th>
              <th scope="col" className="py-1.5 pr-3 text-right font-normal">
                居中值
              </th>
              <th scope="col" className="py-1.5 pr-3 text-right font-normal">
                实际
              </th>
              <th scope="col" className="py-1.5 font-normal">
                结果
              </th>
            </tr>
          </thead>
          <tbody>
            {data.looks.map((look) => (
              <Look key={look.asOfMonth} look={look} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Verdict({ view }: { view: BackTestView }) {
  if (view.withinBp === null) return <p className="mb-2 text-ink-muted">还没有可供比较的历史。</p>;
  return (
    <p className="mb-2">
      {view.horizonMonths} 个月期的预测，实际落在区间内的占 <strong>{formatPercent(view.withinBp, 0)}</strong>
      （应为八成左右），居中值平均偏差 <strong>{formatPercent(view.meanErrorBp, 0)}</strong>。年景标准差现取{" "}
      {formatPercent(view.commonSpreadBp, 0)}
      {view.suggestedSpreadBp === view.commonSpreadBp
        ? ""
        : `，按这几次偏差宜取 ${formatPercent(view.suggestedSpreadBp, 0)}`}
    </p>
  );
}

function Look({ look }: { look: BackTestView["looks"][number] }) {
  const result = look.isWithin ? "区间内" : look.actualFen < look.p10Fen ? "低于区间" : "高于区间";
  return (
    <tr className="border-b hairline">
      <th scope="row" className="py-1.5 pr-3 text-left font-normal whitespace-nowrap">
        {formatMonth(look.asOfMonth)}
      </th>
      <td className="py-1.5 pr-3 text-right whitespace-nowrap tabular-nums">
        {formatYi(look.p10Fen)}–{formatYi(look.p90Fen)}
      </td>
      <td className="py-1.5 pr-3 text-right tabular-nums">{formatYi(look.p50Fen)}</td>
      <td className="py-1.5 pr-3 text-right font-semibold tabular-nums">{formatYi(look.actualFen)}</td>
      <td className={look.isWithin ? "py-1.5 text-plan-text" : "py-1.5 text-behind-text"}>{result}</td>
    </tr>
  );
}
