import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { zones } from "@/domain/land/zone";
import { observedStates } from "@/domain/patrol/observed-state";
import {
  type ListPatrolsInput,
  listPatrolsInput,
  type PlanPatrolsInput,
  planPatrolsInput,
} from "@/domain/patrol/patrol.schema";
import { paths } from "../paths";

/** The state of the patrol list, in the URL. */
export const patrolParsers = {
  q: parseAsString,
  zones: parseAsArrayOf(parseAsStringLiteral(zones)),
  observed: parseAsArrayOf(parseAsStringLiteral(observedStates)),
  from: parseAsString,
  to: parseAsString,
  parcel: parseAsString,
};
export type PatrolParams = inferParserType<typeof patrolParsers>;
export const loadPatrolParams = createLoader(patrolParsers);
const serialize = createSerializer(patrolParsers);

/** Address of the patrols under a filter. */
export const patrolsHref = (params: Partial<PatrolParams>): string => serialize(paths.patrolRecords, params);

/** The filter the address means; what nobody could have clicked is left out. */
export function patrolInput({ parcel, ...params }: PatrolParams): Omit<ListPatrolsInput, "limit" | "after"> {
  const given = Object.fromEntries(
    Object.entries({ ...params, parcelId: parcel }).filter(([, value]) => value !== null),
  );
  const parsed = listPatrolsInput.safeParse(given);
  const wrong = new Set(parsed.error?.issues.map(({ path }) => String(path[0])));
  const kept = Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key)));
  const { limit: _limit, after: _after, ...filter } = listPatrolsInput.parse(kept);
  return filter;
}

const planParsers = {
  days: parseAsInteger,
  zones: parseAsArrayOf(parseAsStringLiteral(zones)),
};
export const patrolPlanParsers = planParsers;
export type PatrolPlanParams = inferParserType<typeof planParsers>;
export const loadPatrolPlanParams = createLoader(planParsers);

export function patrolPlanInput({ days, zones: chosen }: PatrolPlanParams): PlanPatrolsInput {
  const given = { zones: chosen ?? undefined };
  const parsed = planPatrolsInput.safeParse({ ...given, days: days ?? undefined });
  return parsed.success ? parsed.data : planPatrolsInput.parse(given);
}
