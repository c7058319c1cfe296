import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { type ListParcelsInput, listParcelsInput } from "@/domain/land/parcel.schema";
import { parcelStates, parcelUses } from "@/domain/land/parcel-state";
import { zones } from "@/domain/land/zone";
import { mapShades } from "@/domain/land-map/shade";
import { paths } from "../paths";

/** The whole state of the parcel ledger: filter and the parcel that lies open. */
export const parcelParsers = {
  q: parseAsString,
  zones: parseAsArrayOf(parseAsStringLiteral(zones)),
  states: parseAsArrayOf(parseAsStringLiteral(parcelStates)),
  uses: parseAsArrayOf(parseAsStringLiteral(parcelUses)),
  /** 亩, as people think of parcels. */
  minMu: parseAsString,
  claimed: parseAsStringLiteral(["yes", "no"]),
  open: parseAsString,
  /** The list when absent. */
  layout: parseAsStringLiteral(["map"]),
  /** What the colours of the map tell; the state when absent. */
  shade: parseAsStringLiteral(mapShades),
};

export type ParcelParams = inferParserType<typeof parcelParsers>;

export const loadParcelParams = createLoader(parcelParsers);
const serialize = createSerializer(parcelParsers);

/** Address of any state of the ledger. */
export const parcelsHref = (params: Partial<ParcelParams>): string => serialize(paths.parcels, params);

/** 1 亩 = 2000/3 ㎡; a text that is no number filters nothing. */
function sqmOfMu(text: string | null): string | undefined {
  const mu = Number(text);
  return text && mu > 0 && mu < 1e5 ? ((mu * 2000) / 3).toFixed(2) : undefined;
}

const claimedText = { yes: true, no: false } as const;

/** The filter the address means; a search the server would refuse is left out. */
export function parcelInput(params: ParcelParams): Omit<ListParcelsInput, "limit" | "after"> {
  const given = {
    zones: params.zones ?? undefined,
    states: params.states ?? undefined,
    uses: params.uses ?? undefined,
    minAreaSqm: sqmOfMu(params.minMu),
    isClaimed: params.claimed ? claimedText[params.claimed] : undefined,
  };
  const withSearch = listParcelsInput.safeParse({ ...given, q: params.q ?? undefined });
  const {
    limit: _limit,
    after: _after,
    ...filter
  } = withSearch.success ? withSearch.data : listParcelsInput.parse(given);
  return filter;
}
