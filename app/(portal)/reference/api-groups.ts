import { z } from "zod";
import type { ApiField, ApiGroup, ApiOperation } from "@/components/portal/api-reference";
import { apiTagText } from "@/lib/text/api-tags";
import { fieldsOf, type Schema, schemaShape } from "./api-fields";

const body = z.object({
  content: z.object({ "application/json": z.object({ schema: schemaShape }).optional() }).optional(),
});

const operationShape = z.object({
  operationId: z.string(),
  summary: z.string().default(""),
  tags: z.array(z.string()).default([]),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        schema: schemaShape.optional(),
      }),
    )
    .default([]),
  requestBody: body.optional(),
  responses: z.record(z.string(), body).default({}),
});

const documentShape = z.object({ paths: z.record(z.string(), z.record(z.string(), operationShape)) });

type Operation = z.output<typeof operationShape>;

const schemaIn = (part: z.output<typeof body> | undefined): Schema | undefined =>
  part?.content?.["application/json"]?.schema;

function inputOf(operation: Operation): ApiField[] {
  const parameters = operation.parameters.flatMap(({ name, required, schema }) =>
    fieldsOf({ properties: { [name]: schema ?? {} }, required: required ? [name] : [] }),
  );
  return [...parameters, ...fieldsOf(schemaIn(operation.requestBody))];
}

const toOperation = (method: string, path: string, operation: Operation): ApiOperation => ({
  id: operation.operationId,
  method: method.toUpperCase(),
  path: `/api/v1${path}`,
  summary: operation.summary,
  input: inputOf(operation),
  output: fieldsOf(schemaIn(operation.responses["200"])),
});

/** The OpenAPI document as the reference page shows it: by aggregate, in the order of Chinese titles' table. */
export function apiGroups(document: unknown): ApiGroup[] {
  const groups = new Map<string, ApiOperation[]>();
  for (const [path, methods] of Object.entries(documentShape.parse(document).paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags[0] ?? "other";
      groups.set(tag, [...(groups.get(tag) ?? []), toOperation(method, path, operation)]);
    }
  }
  return [...groups].map(([id, operations]) => ({ id, title: apiTagText[id] ?? id, operations }));
}
