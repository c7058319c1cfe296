import type { APIRequestContext, APIResponse } from "@playwright/test";
import type { z } from "zod";

type Value = string | number | boolean;
type Query = Record<string, Value | readonly Value[] | undefined>;

/** A REST address with arrays in the bracket notation the server reads. */
export function restPath(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) search.set(`${name}[${index}]`, `${item}`);
    else search.set(name, `${value}`);
  }
  const text = search.toString();
  return `/api/v1${path}${text ? `?${text}` : ""}`;
}

async function parsed<Schema extends z.ZodType>(
  answer: APIResponse,
  schema: Schema,
): Promise<z.output<Schema>> {
  if (!answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}: ${await answer.text()}`);
  return schema.parse(await answer.json());
}

/** Reads over REST, checked by the schema of the procedure. */
export const read = async <Schema extends z.ZodType>(
  request: APIRequestContext,
  path: string,
  schema: Schema,
  query: Query = {},
) => parsed(await request.get(restPath(path, query)), schema);

/** Writes over REST, checked by the schema of the procedure. */
export const write = async <Schema extends z.ZodType>(
  request: APIRequestContext,
  path: string,
  schema: Schema,
  data: Record<string, unknown>,
) => parsed(await request.post(`/api/v1${path}`, { data }), schema);
