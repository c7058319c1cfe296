import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { regionBuckets } from "@/domain/amount/amount-filter.schema";
import { capitalKinds } from "@/domain/enterprise/capital-kind";
import { certificateStates } from "@/domain/enterprise/certificate";
import { enterpriseRoles } from "@/domain/enterprise/enterprise-role";
import { environmentGrades, growthTiers } from "@/domain/enterprise/grading";
import {
  type EnterpriseFilter,
  enterpriseFilter,
  enterpriseSorts,
  type ListEnterprisesInput,
  listEnterprisesInput,
} from "@/domain/enterprise/list-enterprises.schema";
import { industries } from "@/domain/industry/industry";
import { paths } from "../paths";

const filterParsers = {
  q: parseAsString,
  roles: parseAsArrayOf(parseAsStringLiteral(enterpriseRoles)),
  industries: parseAsArrayOf(parseAsStringLiteral(industries)),
  certificates: parseAsArrayOf(parseAsStringLiteral(certificateStates)),
  tiers: parseAsArrayOf(parseAsStringLiteral(growthTiers)),
  grades: parseAsArrayOf(parseAsStringLiteral(environmentGrades)),
  capitalKinds: parseAsArrayOf(parseAsStringLiteral(capitalKinds)),
  regions: parseAsArrayOf(parseAsStringLiteral(regionBuckets)),
  requests: parseAsStringLiteral(["open", "overdue"]),
};

/** The whole state of the enterprise list: filter, order and position. */
export const enterpriseParsers = {
  ...filterParsers,
  sort: parseAsStringLiteral(enterpriseSorts),
  direction: parseAsStringLiteral(["asc", "desc"]),
  after: parseAsString,
  before: parseAsString,
  page: parseAsInteger,
};

export type EnterpriseParams = inferParserType<typeof enterpriseParsers>;

export const loadEnterpriseParams = createLoader(enterpriseParsers);
const serialize = createSerializer(enterpriseParsers);

/** Address of any state of the list. */
export const enterprisesHref = (params: Partial<EnterpriseParams>): string =>
  serialize(paths.enterprises, params);

export const clearedEnterpriseFilters = {
  q: null,
  roles: null,
  industries: null,
  certificates: null,
  tiers: null,
  grades: null,
  capitalKinds: null,
  regions: null,
  requests: null,
} satisfies Partial<EnterpriseParams>;

/** How many filters are set. */
export const activeEnterpriseFilters = (params: EnterpriseParams): number =>
  Object.entries(params).filter(([key, value]) => key in filterParsers && value !== null).length;

const present = (params: EnterpriseParams) =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));

/** Filter and order in the URL as the procedure's input; a value nobody could have clicked is left out. */
export function enterpriseInput(params: EnterpriseParams): ListEnterprisesInput {
  const given = present(params);
  const parsed = listEnterprisesInput.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return listEnterprisesInput.parse(
    Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key))),
  );
}

/** The filter alone, for the count. */
export const enterpriseFilterOf = (input: ListEnterprisesInput): EnterpriseFilter =>
  enterpriseFilter.parse(input);
