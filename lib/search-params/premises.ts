import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { zones } from "@/domain/land/zone";
import { buildingKinds } from "@/domain/premises/premises";
import { type UnitFilter, unitFilter, unitStates } from "@/domain/premises/premises.schema";
import { paths } from "../paths";

/** The whole state of the premises ledger: buildings or units, filter, and the unit that lies open. */
export const premisesParsers = {
  /** Buildings when absent. */
  view: parseAsStringLiteral(["units"]),
  q: parseAsString,
  kinds: parseAsArrayOf(parseAsStringLiteral(buildingKinds)),
  zones: parseAsArrayOf(parseAsStringLiteral(zones)),
  states: parseAsArrayOf(parseAsStringLiteral(unitStates)),
  minSqm: parseAsString,
  minHeight: parseAsString,
  minLoad: parseAsString,
  /** A unit. */
  open: parseAsString,
};

export type PremisesParams = inferParserType<typeof premisesParsers>;

export const loadPremisesParams = createLoader(premisesParsers);
const serialize = createSerializer(premisesParsers);

/** Address of any state of the ledger. */
export const premisesHref = (params: Partial<PremisesParams>): string => serialize(paths.premises, params);

/** A text that is no positive number filters nothing. */
function positive(text: string | null): number | undefined {
  const value = Number(text);
  return text && value > 0 && value < 1e6 ? value : undefined;
}

/** The filter the address means; a search the server would refuse is left out. */
export function premisesInput(params: PremisesParams): UnitFilter {
  const minSqm = positive(params.minSqm);
  const given = {
    kinds: params.kinds ?? undefined,
    zones: params.zones ?? undefined,
    states: params.states ?? undefined,
    minAreaSqm: minSqm === undefined ? undefined : minSqm.toFixed(2),
    minHeightM: positive(params.minHeight),
    minLoadTPerSqm: positive(params.minLoad),
  };
  const withSearch = unitFilter.safeParse({ ...given, q: params.q ?? undefined });
  return withSearch.success ? withSearch.data : unitFilter.parse(given);
}
