import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { isIsoDate } from "@/domain/calendar/date";
import { zones } from "@/domain/land/zone";
import { type LaneFilter, laneFilter, laneGroups, laneTroubles } from "@/domain/milestone/lanes.schema";
import { type MilestoneCode, milestoneCodes } from "@/domain/milestone/milestone";
import { paths } from "../paths";

export const milestoneTabs = ["lanes", "queue", "blockers"] as const;

const filterParsers = {
  q: parseAsString,
  scope: parseAsStringLiteral(["mine", "all"]),
  departmentId: parseAsString,
  stageGroups: parseAsArrayOf(parseAsStringLiteral(laneGroups)),
  zones: parseAsArrayOf(parseAsStringLiteral(zones)),
  codes: parseAsArrayOf(parseAsStringLiteral(milestoneCodes)),
  trouble: parseAsStringLiteral(laneTroubles),
};

/** The whole state of the page: part, filter, and the months that are drawn. */
export const milestoneParsers = {
  ...filterParsers,
  tab: parseAsStringLiteral(milestoneTabs),
  unit: parseAsStringLiteral(["month", "quarter"]),
  /** Windows away from the one around today. */
  shift: parseAsInteger,
  /** Of the queue: everything done by this day that waits, whoever's turn it is. */
  waitingBy: parseAsString,
};

export type MilestoneParams = inferParserType<typeof milestoneParsers>;

export const loadMilestoneParams = createLoader(milestoneParsers);
const serialize = createSerializer(milestoneParsers);

/** Address of any state of the page. */
export const milestonesHref = (params: Partial<MilestoneParams>): string =>
  serialize(paths.milestones, params);

/** Address of one step in the record of its project. */
export const projectMilestoneHref = (projectId: string, code?: MilestoneCode): string =>
  `${paths.project(projectId)}?tab=milestones${code ? `#${code}` : ""}`;

// safe because: the keys of a const object are exactly its key type
const filterKeys = Object.keys(filterParsers) as (keyof typeof filterParsers)[];

/** The filter the address means; a value nobody could have clicked is left out. */
export function laneInput(params: MilestoneParams): LaneFilter {
  const given = Object.fromEntries(
    filterKeys.filter((key) => params[key] !== null).map((key) => [key, params[key]]),
  );
  const parsed = laneFilter.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return laneFilter.parse(Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key))));
}

/** The day by which the queue's steps were done; undefined when it shows what waits for the reader. */
export const waitingDay = ({ waitingBy }: MilestoneParams): string | undefined =>
  waitingBy !== null && isIsoDate(waitingBy) ? waitingBy : undefined;

/** How many filters are set. */
export const activeLaneFilters = (params: MilestoneParams): number =>
  filterKeys.filter((key) => params[key] !== null).length;

/** Takes every filter away. */
export const clearedLaneFilters: Partial<MilestoneParams> = Object.fromEntries(
  filterKeys.map((key) => [key, null]),
);
