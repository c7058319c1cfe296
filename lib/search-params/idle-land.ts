import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { findingKinds } from "@/domain/idle-land/finding";
import { caseFilters, type IdleLandFilter, idleLandFilter } from "@/domain/idle-land/idle-land.schema";
import { zones } from "@/domain/land/zone";
import { paths } from "../paths";

/** The whole state of the ledger of flags: filter and the parcel that lies open. */
export const idleLandParsers = {
  q: parseAsString,
  zones: parseAsArrayOf(parseAsStringLiteral(zones)),
  kinds: parseAsArrayOf(parseAsStringLiteral(findingKinds)),
  cases: parseAsStringLiteral(caseFilters),
  open: parseAsString,
};

export type IdleLandParams = inferParserType<typeof idleLandParsers>;

export const loadIdleLandParams = createLoader(idleLandParsers);
const serialize = createSerializer(idleLandParsers);

export const idleLandHref = (params: Partial<IdleLandParams>): string => serialize(paths.idleLand, params);
export const idleSheetHref = (params: Partial<IdleLandParams>): string =>
  serialize(paths.idleSheet, { ...params, open: null });

/** The filter the address means; a search the server would refuse is left out. */
export function idleLandInput(params: IdleLandParams): IdleLandFilter {
  const given = {
    zones: params.zones ?? undefined,
    kinds: params.kinds ?? undefined,
    cases: params.cases ?? undefined,
  };
  const withSearch = idleLandFilter.safeParse({ ...given, q: params.q ?? undefined });
  return withSearch.success ? withSearch.data : idleLandFilter.parse(given);
}
