import { keepPreviousData } from "@tanstack/react-query";
import type { ForecastInput } from "@/domain/forecast/forecast.schema";
import { api } from "@/lib/api/client";

/** The forecast of one question; what was there stays on screen while something is tried out. */
export const forecastQuery = (input: ForecastInput) => ({
  ...api.forecast.get.queryOptions({ input }),
  placeholderData: keepPreviousData,
});

export const backTestQuery = ({ measure, departmentId }: ForecastInput) =>
  api.forecast.backTest.queryOptions({ input: { measure, departmentId } });
