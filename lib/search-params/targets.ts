import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { measures } from "@/domain/amount/measure";
import { type GetTargetsInput, getTargetsInput } from "@/domain/target/target.schema";
import { targetUnits } from "../format/target-amount";
import { paths } from "../paths";

const parsers = {
  measure: parseAsStringLiteral(measures),
  year: parseAsInteger,
  plan: parseAsString,
  departmentId: parseAsString,
  unit: parseAsStringLiteral(targetUnits),
};

export type TargetParams = inferParserType<typeof parsers>;

export const loadTargetParams = createLoader(parsers);
const serialize = createSerializer(parsers);

/** Address of the targets with some of its choices changed. */
export const targetsHref = (params: Partial<TargetParams>): string => serialize(paths.targets, params);

/** Choices in the URL as the procedure's input; a value nobody could have clicked is left out. */
export function targetsInput({ unit: _, ...params }: TargetParams): GetTargetsInput {
  const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
  const parsed = getTargetsInput.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return getTargetsInput.parse(Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key))));
}
