import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { type ListParcelsInput, listParcelsInput, retiredChoices } from "@/domain/land/parcel.schema";
import { parcelMarks } from "@/domain/land/parcel-marks";
import { supplyMethods } from "@/domain/land/parcel-rights";
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
  supply: parseAsArrayOf(parseAsStringLiteral(supplyMethods)),
  marks: parseAsArrayOf(parseAsStringLiteral(parcelMarks)),
  /** Code of a utility that is missing. */
  lacks: parseAsString,
  /** 亩, as people think of parcels. */
  minMu: parseAsString,
  maxMu: parseAsString,
  claimed: parseAsStringLiteral(["yes", "no"]),
  boundary: parseAsStringLiteral(["yes", "no"]),
  public: parseAsStringLiteral(["yes", "no"]),
  retired: parseAsStringLiteral(retiredChoices),
  /** Id of the enterprise that holds the right. */
  holder: parseAsString,
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

const truth = (answer: "yes" | "no" | null) => (answer === null ? undefined : answer === "yes");

/** The filter the address means; what the server would refuse of a hand-written one is left out. */
export function parcelInput(params: ParcelParams): Omit<ListParcelsInput, "limit" | "after"> {
  const given = {
    zones: params.zones ?? undefined,
    states: params.states ?? undefined,
    uses: params.uses ?? undefined,
    supplyMethods: params.supply ?? undefined,
    marks: params.marks ?? undefined,
    minAreaSqm: sqmOfMu(params.minMu),
    maxAreaSqm: sqmOfMu(params.maxMu),
    isClaimed: truth(params.claimed),
    hasBoundary: truth(params.boundary),
    isPublic: truth(params.public),
    retired: params.retired ?? undefined,
  };
  const typed = {
    q: params.q ?? undefined,
    lacksUtility: params.lacks ?? undefined,
    holderId: params.holder ?? undefined,
  };
  const whole = listParcelsInput.safeParse({ ...given, ...typed });
  const {
    limit: _limit,
    after: _after,
    ...filter
  } = whole.success ? whole.data : listParcelsInput.parse(given);
  return filter;
}
