import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { claimSubjects } from "@/domain/land/claim";
import { zones } from "@/domain/land/zone";
import { objectives, type PlanInput } from "@/domain/matching/plan.schema";
import { paths } from "../paths";

export const matchingTabs = ["project", "place", "plan"] as const;
export type MatchingTab = (typeof matchingTabs)[number];

const parsers = {
  tab: parseAsStringLiteral(matchingTabs),
  project: parseAsString,
  subject: parseAsStringLiteral(claimSubjects),
  place: parseAsString,
  year: parseAsInteger,
  objective: parseAsStringLiteral(objectives),
  /** The plain figures, not weighed by the chance of the stage. */
  plain: parseAsBoolean,
  planOnly: parseAsBoolean,
  zone: parseAsStringLiteral(zones),
};

export type MatchingParams = inferParserType<typeof parsers>;

export const loadMatchingParams = createLoader(parsers);
const serialize = createSerializer(parsers);

export const matchingHref = (params: Partial<MatchingParams>): string => serialize(paths.matching, params);

/** What the URL asks of the plan. */
export function planInputOf(params: MatchingParams, thisYear: number): PlanInput {
  const year = params.year ?? thisYear;
  return {
    year: year >= 2000 && year <= 2100 ? year : thisYear,
    objective: params.objective ?? "tax",
    isWeighted: params.plain !== true,
    isPlanOnly: params.planOnly === true,
    hasStock: true,
    hasUnits: true,
    zones: params.zone ? [params.zone] : undefined,
  };
}
