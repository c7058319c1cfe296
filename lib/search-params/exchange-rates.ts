import { createLoader, createSerializer, parseAsInteger } from "nuqs/server";
import { paths } from "../paths";

export const rateParsers = { year: parseAsInteger };

export const loadRateParams = createLoader(rateParsers);
const serialize = createSerializer(rateParsers);

/** The rate table of one year. */
export const ratesHref = (year: number): string => serialize(paths.exchangeRates, { year });
