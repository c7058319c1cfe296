import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { measures } from "@/domain/amount/measure";
import {
  type CockpitOverviewInput,
  cockpitOverviewInput,
  cockpitPeriods,
} from "@/domain/cockpit/overview.schema";
import { industries } from "@/domain/industry/industry";
import { zones } from "@/domain/land/zone";
import { paths } from "../paths";

/** The pages that show figures side by side. */
export const cockpitTabs = ["overview", "flow", "changes", "forecast"] as const;
export type CockpitTab = (typeof cockpitTabs)[number];

/** What the money is broken down by, one at a time. */
export const cockpitParts = ["industry", "zone", "region", "department", "owner", "size"] as const;
export type CockpitPart = (typeof cockpitParts)[number];

const tabPaths: Record<CockpitTab, string> = {
  overview: paths.cockpit,
  flow: paths.cockpitFlow,
  changes: paths.cockpitChanges,
  forecast: paths.forecast,
};

const cockpitParsers = {
  plan: parseAsString,
  measure: parseAsStringLiteral(measures),
  period: parseAsStringLiteral(cockpitPeriods),
  part: parseAsStringLiteral(cockpitParts),
  industries: parseAsArrayOf(parseAsStringLiteral(industries)),
  zones: parseAsArrayOf(parseAsStringLiteral(zones)),
  departmentId: parseAsString,
};

export type CockpitParams = inferParserType<typeof cockpitParsers>;

export const loadCockpitParams = createLoader(cockpitParsers);
const serialize = createSerializer(cockpitParsers);

/** Address of the cockpit with some of its choices changed. */
export const cockpitHref = (params: Partial<CockpitParams>): string => serialize(paths.cockpit, params);

/** Address of a page beside the cockpit that keeps what is chosen there. */
export const cockpitTabHref = (
  tab: CockpitTab,
  { plan, measure, departmentId, industries, zones }: Partial<CockpitParams>,
): string => serialize(tabPaths[tab], { plan, measure, departmentId, industries, zones });

/** Choices in the URL as the procedure's input; a value nobody could have clicked is left out. */
export function cockpitInput(params: CockpitParams): CockpitOverviewInput {
  const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
  const parsed = cockpitOverviewInput.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return cockpitOverviewInput.parse(
    Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key))),
  );
}
