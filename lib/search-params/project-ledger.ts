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
import { industries } from "@/domain/industry/industry";
import { zones } from "@/domain/land/zone";
import { milestoneCodes } from "@/domain/milestone/milestone";
import { followUpKinds } from "@/domain/project/follow-up-kind";
import {
  type ListProjectsInput,
  listProjectsInput,
  projectSorts,
} from "@/domain/project/list-projects.schema";
import {
  type ProjectFilter,
  projectFilter,
  projectMovements,
  projectScopes,
} from "@/domain/project/project-filter.schema";
import { sourceChannels } from "@/domain/project/source-channel";
import { stages, standings } from "@/domain/project/stage";
import { stageGroupNames } from "@/domain/project/stage-order";
import { terminationReasons } from "@/domain/project/standing";
import { paths } from "../paths";

/** Filters of the project ledgers under the names of `projectFilter`. */
const filterParsers = {
  scope: parseAsStringLiteral(projectScopes),
  q: parseAsString,
  stageGroups: parseAsArrayOf(parseAsStringLiteral(stageGroupNames)),
  stages: parseAsArrayOf(parseAsStringLiteral(stages)),
  standings: parseAsArrayOf(parseAsStringLiteral(standings)),
  industries: parseAsArrayOf(parseAsStringLiteral(industries)),
  zones: parseAsArrayOf(parseAsStringLiteral(zones)),
  sourceChannels: parseAsArrayOf(parseAsStringLiteral(sourceChannels)),
  ownerId: parseAsString,
  departmentId: parseAsString,
  isCapitalRelief: parseAsBoolean,
  minInvestmentFen: parseAsInteger,
  maxInvestmentFen: parseAsInteger,
  reportedFrom: parseAsString,
  reportedTo: parseAsString,
  nextStepTo: parseAsString,
  notFollowedSince: parseAsString,
  stageEnteredTo: parseAsString,
  hasNoNextStep: parseAsBoolean,
  firstTalkFrom: parseAsString,
  firstTalkTo: parseAsString,
  signedFrom: parseAsString,
  signedTo: parseAsString,
  reached: parseAsStringLiteral(stages),
  leftStage: parseAsStringLiteral(stages),
  moved: parseAsStringLiteral(projectMovements),
  movedFrom: parseAsString,
  movedTo: parseAsString,
  terminationReasons: parseAsArrayOf(parseAsStringLiteral(terminationReasons)),
  isWaiting: parseAsBoolean,
  ids: parseAsArrayOf(parseAsString),
  firstTalkBy: parseAsString,
  reachedFrom: parseAsString,
  reachedTo: parseAsString,
  followedBy: parseAsString,
  followedKinds: parseAsArrayOf(parseAsStringLiteral(followUpKinds)),
  followedFrom: parseAsString,
  followedTo: parseAsString,
  lacksMilestone: parseAsStringLiteral(milestoneCodes),
  needsLand: parseAsBoolean,
  hasNoOwner: parseAsBoolean,
  blockedBy: parseAsString,
  lacksFixedInvestmentIn: parseAsString,
};

/** The whole state of a project ledger: filter, layout, order, position, number of the page and the open record. */
export const ledgerParsers = {
  ...filterParsers,
  /** The list when absent. */
  layout: parseAsStringLiteral(["board"]),
  sort: parseAsStringLiteral(projectSorts),
  direction: parseAsStringLiteral(["asc", "desc"]),
  after: parseAsString,
  before: parseAsString,
  page: parseAsInteger,
  open: parseAsString,
};

export type LedgerParams = inferParserType<typeof ledgerParsers>;

export const loadLedgerParams = createLoader(ledgerParsers);

const serializeFilter = createSerializer(filterParsers);
export const serializeLedger = createSerializer(ledgerParsers);

/** Address of the ledger that lists exactly the projects of a filter. */
export const projectsHref = (filter: Partial<ProjectFilter>): string =>
  serializeFilter(paths.projects, filter);

type LedgerKey = keyof LedgerParams;

/** What does not filter: order, position and what lies open. */
const stateKeys: ReadonlySet<LedgerKey> = new Set([
  "scope",
  "layout",
  "sort",
  "direction",
  "after",
  "before",
  "page",
  "open",
]);

const present = (params: LedgerParams) =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));

/** Filter and order in the URL as the procedure's input; a value nobody could have clicked is left out. */
export function ledgerInput(params: LedgerParams): ListProjectsInput {
  const given = present(params);
  const parsed = listProjectsInput.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const rest = Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key)));
  return listProjectsInput.parse(rest);
}

/** The filter alone, for the sums under the list. */
export const ledgerFilter = (input: ListProjectsInput): ProjectFilter => projectFilter.parse(input);

// safe because: the keys of a const object are exactly its key type
const filterKeys = (Object.keys(ledgerParsers) as LedgerKey[]).filter((key) => !stateKeys.has(key));

/** The state without what `ledgerInput` leaves out, so that nothing is shown as filtering that does not filter. */
export function effectiveParams(params: LedgerParams): LedgerParams {
  const input: Partial<Record<string, unknown>> = ledgerInput(params);
  const ineffective = filterKeys.filter((key) => params[key] !== null && input[key] === undefined);
  return { ...params, ...Object.fromEntries(ineffective.map((key) => [key, null])) };
}

/** The filters that are set, apart from whose projects are shown. */
export const activeFilters = (params: LedgerParams): LedgerKey[] =>
  filterKeys.filter((key) => params[key] !== null);

/** Takes every filter away and goes back to the first page. */
export const clearedFilters: Partial<LedgerParams> = Object.fromEntries(
  [...filterKeys, "after", "before", "page"].map((key) => [key, null]),
);
