import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { yuanMeasures } from "@/domain/amount/measure";
import { type ForecastInput, forecastInput } from "@/domain/forecast/forecast.schema";
import { paths } from "../paths";

const parsers = {
  plan: parseAsString,
  measure: parseAsStringLiteral(yuanMeasures),
  departmentId: parseAsString,
  until: parseAsString,
};

export type ForecastParams = inferParserType<typeof parsers>;

export const loadForecastParams = createLoader(parsers);
const serialize = createSerializer(parsers);

/** Address of the forecast with some of its choices changed; what is tried out is never in it. */
export const forecastHref = (params: Partial<ForecastParams>): string => serialize(paths.forecast, params);

/** Choices in the URL as the procedure's input; a value nobody could have clicked is left out. */
export function forecastInputOf(params: ForecastParams): ForecastInput {
  const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
  const parsed = forecastInput.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return forecastInput.parse(Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key))));
}
