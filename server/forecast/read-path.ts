import { isoMonth, nextMonths } from "@/domain/calendar/date";
import { forecast } from "@/domain/forecast/forecast";
import { forecastInput, forecastPath } from "@/domain/forecast/forecast.schema";
import { query } from "../kernel/procedure";
import { readBasis } from "./forecast-basis";

/** Points of the way, whatever its length. */
const points = 9;

/** Evenly spaced month indexes from the first to the last, both included. */
function stepsTo(horizonMonths: number): number[] {
  const step = Math.max(1, Math.ceil((horizonMonths + 1) / points));
  const months: number[] = [];
  for (let month = horizonMonths; month >= 0; month -= step) months.unshift(month);
  return months;
}

/** The range in steps from today to the end of the window, what is tried out included; throws as forecast.get. */
export const readForecastPath = query({
  name: "forecast.path",
  permission: "cockpit.read",
  summary: "到位预测：区间随时间的走势",
  method: "POST",
  path: "/forecast/path",
  input: forecastInput,
  output: forecastPath,
  run: async ({ db, actor, input, today }) => {
    const basis = await readBasis(db, actor, input, today);
    const { asOfMonth, actualFen, targetFen, horizonMonths, settings, tried, ask } = basis;
    return {
      asOfMonth,
      actualFen,
      targetFen,
      points: stepsTo(horizonMonths).map((months) => {
        const { p10Fen, p50Fen, p90Fen } = forecast(ask(tried, months), settings);
        return {
          month: nextMonths(isoMonth(asOfMonth), months),
          p10Fen: Math.round(p10Fen),
          p50Fen: Math.round(p50Fen),
          p90Fen: Math.round(p90Fen),
        };
      }),
    };
  },
});
