import { createLoader, createSerializer, parseAsInteger } from "nuqs/server";
import { paths } from "../paths";

const parsers = { year: parseAsInteger, quarter: parseAsInteger };

export const loadLandPlanParams = createLoader(parsers);
const serialize = createSerializer(parsers);

/** The plan of a year, with the demand of a quarter open. */
export const landPlanHref = (params: { year?: number; quarter?: number | null }): string =>
  serialize(paths.landPlan, params);
