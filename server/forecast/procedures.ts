import { readBackTest } from "./read-back-test";
import { readForecast } from "./read-forecast";
import { readForecastPath } from "./read-path";

export const forecastProcedures = {
  get: readForecast,
  path: readForecastPath,
  backTest: readBackTest,
};
