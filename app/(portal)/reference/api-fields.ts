import { z } from "zod";
import type { ApiField } from "@/components/portal/api-reference";

/** The parts of a JSON schema that the page explains. */
export type Schema = {
  type?: string | string[] | undefined;
  format?: string | undefined;
  enum?: unknown[] | undefined;
  const?: unknown;
  properties?: Record<string, Schema> | undefined;
  required?: string[] | undefined;
  items?: Schema | undefined;
  anyOf?: Schema[] | undefined;
  oneOf?: Schema[] | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  maxItems?: number | undefined;
  default?: unknown;
};

export const schemaShape: z.ZodType<Schema> = z.lazy(() =>
  z.looseObject({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    format: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    properties: z.record(z.string(), schemaShape).optional(),
    required: z.array(z.string()).optional(),
    items: schemaShape.optional().catch(undefined),
    anyOf: z.array(schemaShape).optional(),
    oneOf: z.array(schemaShape).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    maxItems: z.number().optional(),
  }),
);

const typeText: Record<string, string> = {
  string: "文字",
  integer: "整数",
  number: "数字",
  boolean: "是否",
  array: "列表",
  object: "对象",
  null: "空",
};

const formatText: Record<string, string> = {
  uuid: "编号（UUID）",
  date: "日期",
  "date-time": "时间",
  email: "邮箱",
};

const choicesOf = (schema: Schema): readonly Schema[] => schema.anyOf ?? schema.oneOf ?? [];

const isNull = (schema: Schema) => schema.type === "null";

function typeOf(schema: Schema): string {
  const choices = choicesOf(schema).filter((choice) => !isNull(choice));
  if (choices.length > 0) return [...new Set(choices.map(typeOf))].join("或");
  if (schema.format && formatText[schema.format]) return formatText[schema.format] ?? "";
  if (schema.enum || schema.const !== undefined) return "选项";
  const names = [schema.type ?? []].flat().filter((name) => name !== "null");
  if (names[0] === "array" && schema.items) return `${typeOf(schema.items)}列表`;
  return names.map((name) => typeText[name] ?? name).join("或") || "任意";
}

/** A safe integer's bounds say nothing. */
const isTelling = (bound: number | undefined): bound is number =>
  bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;

function limits(schema: Schema): string[] {
  const parts: string[] = [];
  if (schema.enum) parts.push(schema.enum.map(String).join("、"));
  if (schema.const !== undefined) parts.push(String(schema.const));
  if (isTelling(schema.minimum)) parts.push(`不小于 ${schema.minimum}`);
  if (isTelling(schema.maximum)) parts.push(`不大于 ${schema.maximum}`);
  if (schema.maxLength !== undefined) parts.push(`不超过 ${schema.maxLength} 个字`);
  if (schema.maxItems !== undefined) parts.push(`不超过 ${schema.maxItems} 项`);
  if (schema.default !== undefined) parts.push(`默认 ${String(schema.default)}`);
  return parts;
}

function ruleOf(schema: Schema): string {
  const inner = schema.items ? limits(schema.items) : [];
  const choices = choicesOf(schema);
  const parts = [
    ...limits(schema),
    ...inner,
    ...choices.filter((choice) => !choice.properties).flatMap(limits),
  ];
  if (choices.some(isNull)) parts.push("可为空");
  return [...new Set(parts)].join("；");
}

const deepest = 3;

/** The objects behind a field: itself, its items, or its alternatives. */
function objectsIn(schema: Schema): readonly Schema[] {
  if (schema.properties) return [schema];
  if (schema.items) return objectsIn(schema.items);
  return choicesOf(schema).flatMap(objectsIn);
}

function rowsOf(object: Schema, prefix: string, depth: number): ApiField[] {
  return Object.entries(object.properties ?? {}).flatMap(([name, field]) => {
    const full = `${prefix}${name}`;
    const isRequired = object.required?.includes(name) ?? false;
    const row = { name: full, type: typeOf(field), isRequired, rule: ruleOf(field) };
    const inner = field.type === "array" ? `${full}[].` : `${full}.`;
    return depth < deepest ? [row, ...fieldsOf(field, inner, depth + 1)] : [row];
  });
}

/** Fields of a schema with dotted names, down to three levels; alternatives are listed together. */
export function fieldsOf(schema: Schema | undefined, prefix?: string, depth = 1): ApiField[] {
  if (!schema) return [];
  const start = prefix ?? (schema.type === "array" ? "[]." : "");
  const rows = objectsIn(schema).flatMap((object) => rowsOf(object, start, depth));
  return [...new Map(rows.toReversed().map((row) => [row.name, row])).values()].toReversed();
}
