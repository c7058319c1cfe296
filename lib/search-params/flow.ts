import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import type { z } from "zod";
import { measures } from "@/domain/amount/measure";
import { pipelineParts } from "@/domain/flow/bridge";
import { changesInput } from "@/domain/flow/changes.schema";
import { conversionInput, conversionSplits } from "@/domain/flow/conversion.schema";
import { durationsInput } from "@/domain/flow/durations.schema";
import { weekInput } from "@/domain/flow/week.schema";
import { industries } from "@/domain/industry/industry";
import { paths } from "../paths";

/** What the cockpit's pages hand to each other, and what only these two choose. */
const parsers = {
  plan: parseAsString,
  measure: parseAsStringLiteral(measures),
  departmentId: parseAsString,
  industries: parseAsArrayOf(parseAsStringLiteral(industries)),
  by: parseAsStringLiteral(conversionSplits),
  week: parseAsString,
  since: parseAsString,
  part: parseAsStringLiteral(pipelineParts),
};

export type FlowParams = inferParserType<typeof parsers>;

export const loadFlowParams = createLoader(parsers);
const serialize = createSerializer(parsers);

export const flowHref = (params: Partial<FlowParams>): string => serialize(paths.cockpitFlow, params);
export const changesHref = (params: Partial<FlowParams>): string => serialize(paths.cockpitChanges, params);

/** What goes along to the cockpit's other pages. */
export const carriedParams = ({ plan, measure, departmentId, industries: chosen }: FlowParams) => ({
  plan,
  measure,
  departmentId,
  industries: chosen,
});

/** Choices in the URL as a procedure's input; a value nobody could have clicked is left out. */
function inputOf<Schema extends z.ZodType>(schema: Schema, params: FlowParams): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  return schema.parse(Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.has(key))));
}

export const conversionInputOf = (params: FlowParams) => inputOf(conversionInput, params);
export const durationsInputOf = (params: FlowParams) => inputOf(durationsInput, params);
export const weekInputOf = (params: FlowParams) => inputOf(weekInput, params);

/** A day that isn't over yet compares with nothing: it is left out as well. */
export const changesInputOf = (params: FlowParams, today: string) =>
  inputOf(changesInput, params.since !== null && params.since >= today ? { ...params, since: null } : params);
