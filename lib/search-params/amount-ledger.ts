import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { amountSorts, type ListAmountsInput, listAmountsInput } from "@/domain/amount/amount.schema";
import {
  type AmountFilter,
  amountChanges,
  amountFilter,
  regionBuckets,
  zoneBuckets,
} from "@/domain/amount/amount-filter.schema";
import { fundEntryStates } from "@/domain/amount/fund-entry";
import { measures } from "@/domain/amount/measure";
import { industries } from "@/domain/industry/industry";
import { sizeBands } from "@/domain/project/size-band";
import { sourceChannels } from "@/domain/project/source-channel";
import { paths } from "../paths";

/** Filters of the amount ledgers under the names of `amountFilter`. */
const filterParsers = {
  measure: parseAsStringLiteral(measures),
  plan: parseAsString,
  years: parseAsArrayOf(parseAsInteger),
  months: parseAsArrayOf(parseAsString),
  industries: parseAsArrayOf(parseAsStringLiteral(industries)),
  zones: parseAsArrayOf(parseAsStringLiteral(zoneBuckets)),
  regions: parseAsArrayOf(parseAsStringLiteral(regionBuckets)),
  departmentId: parseAsString,
  ownerId: parseAsString,
  hasNoOwner: parseAsBoolean,
  sizeBands: parseAsArrayOf(parseAsStringLiteral(sizeBands)),
  isCapitalRelief: parseAsBoolean,
  projectId: parseAsString,
  enterpriseId: parseAsString,
  minAmountFen: parseAsInteger,
  counted: parseAsStringLiteral(["yes", "no"]),
  states: parseAsArrayOf(parseAsStringLiteral(fundEntryStates)),
  sourceChannels: parseAsArrayOf(parseAsStringLiteral(sourceChannels)),
  signedFrom: parseAsString,
  signedTo: parseAsString,
  bookedAfter: parseAsString,
  bookedBy: parseAsString,
  change: parseAsStringLiteral(amountChanges),
  happenedBy: parseAsString,
  lacksFile: parseAsBoolean,
  isReversal: parseAsBoolean,
  q: parseAsString,
};

/** The whole state of an amount ledger: filter, order, position and the entry being decided on. */
export const amountParsers = {
  ...filterParsers,
  sort: parseAsStringLiteral(amountSorts),
  direction: parseAsStringLiteral(["asc", "desc"]),
  after: parseAsString,
  before: parseAsString,
  page: parseAsInteger,
  open: parseAsString,
};

export type AmountParams = inferParserType<typeof amountParsers>;

export const loadAmountParams = createLoader(amountParsers);
const serialize = createSerializer(amountParsers);

/** Address of the ledger that lists exactly the rows of a filter. */
export const amountsHref = (filter: Partial<AmountFilter>): string => serialize(paths.amounts, filter);

/** Address of any state of the ledger. */
export const amountStateHref = (params: Partial<AmountParams>): string => serialize(paths.amounts, params);

const present = (params: AmountParams) =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));

/** Filter and order in the URL as the procedure's input; a value nobody could have clicked is left out. */
export function amountInput(params: AmountParams): ListAmountsInput {
  const given = present(params);
  const parsed = listAmountsInput.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return listAmountsInput.parse(Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key))));
}

/** The filter alone, for the sums. */
export const amountFilterOf = (input: ListAmountsInput): AmountFilter => amountFilter.parse(input);

const shownByControls = ["measure", "sort", "direction", "after", "before", "page", "open"];

/** The filters that are set beside the measure. */
export const activeAmountFilters = (params: AmountParams): string[] =>
  Object.entries(params)
    .filter(([key, value]) => value !== null && !shownByControls.includes(key))
    .map(([key]) => key);
