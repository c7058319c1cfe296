import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { type AssignmentFilter, assignmentFilter, assignmentViews } from "@/domain/meeting/assignment.schema";
import { paths } from "../paths";

/** The filter of the list of 交办事项 under the names of `assignmentFilter`. */
export const assignmentParsers = {
  id: parseAsString,
  meetingId: parseAsString,
  view: parseAsStringLiteral(assignmentViews),
  isMine: parseAsBoolean,
  departmentId: parseAsString,
};

export type AssignmentParams = inferParserType<typeof assignmentParsers>;

export const loadAssignmentParams = createLoader(assignmentParsers);
const serialize = createSerializer(assignmentParsers);

/** Address of the list of exactly the 交办事项 of a filter. */
export const assignmentsHref = (filter: Partial<AssignmentParams>): string =>
  serialize(paths.assignments, filter);

/** The filter the address means; a value nobody could have clicked is left out. */
export function assignmentInput(params: AssignmentParams): AssignmentFilter {
  const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
  const parsed = assignmentFilter.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return assignmentFilter.parse(Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key))));
}
