"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { BandChart } from "@/components/chart/band-chart";
import { ChartFrame } from "@/components/chart/chart-frame";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { ForecastInput, ForecastPath } from "@/domain/forecast/forecast.schema";
import { api } from "@/lib/api/client";
import { formatMonth } from "@/lib/format/date";
import { formatAmount, formatYi } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { measureText } from "@/lib/text/amounts";

const inYi = (amountFen: number) => amountFen / 10_000_000_000;

function pointsOf(path: ForecastPath, name: string) {
  return path.points.map(({ month, p10Fen, p50Fen, p90Fen }) => {
    const texts = { low: formatYi(p10Fen), middle: formatYi(p50Fen), high: formatYi(p90Fen) };
    return {
      id: month,
      label: month.slice(2),
      name: `到${formatMonth(month)}${name} ${texts.low} 至 ${texts.high} 亿元，居中 ${texts.middle} 亿元`,
      low: inYi(p10Fen),
      middle: inYi(p50Fen),
      high: inYi(p90Fen),
      texts,
    };
  });
}

/** How the range opens with time, from what is counted today to the end of the window. */
export function PathChart({ input }: { input: ForecastInput }) {
  const { data, isError, error } = useQuery({
    ...api.forecast.path.queryOptions({ input }),
    placeholderData: keepPreviousData,
  });
  if (isError) return <ErrorState title="走势没有算出来">{error.message}</ErrorState>;
  if (!data) return <Skeleton className="h-72" />;
  const name = measureText[input.measure];
  return (
    <ChartFrame
      title="区间随时间的走势"
      unit="亿元"
      asOf={`截至${formatMonth(data.asOfMonth)}`}
      note={`累计${name}；区间为八成把握，线为居中值`}
      legend={[
        { label: "八成把握的区间", fill: "accentLine" },
        { label: "居中值", fill: "accent", isLine: true },
      ]}
    >
      <BandChart
        label="区间随时间的走势"
        points={pointsOf(data, name)}
        unit="亿元"
        tickText={(value) => formatNumber(value)}
        {...(data.targetFen === null
          ? {}
          : { target: { value: inYi(data.targetFen), text: `目标 ${formatAmount(data.targetFen)}` } })}
      />
    </ChartFrame>
  );
}
