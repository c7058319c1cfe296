import fc from "fast-check";
import { z } from "zod";

type JsonSchema = z.core.JSONSchema.JSONSchema;

const hostileText = fc.constantFrom(
  "",
  " ",
  "\u0000",
  "智能\u0000装备",
  "\ud800",
  "%_\\",
  "'; drop table projects; --",
  "<script>alert(1)</script>",
  "=cmd|' /C calc'!A0",
  "９１１２",
  "😀".repeat(50),
  "招".repeat(5000),
  "2026-02-30",
  "9999-99-99",
  "0001-01-01",
  "2026-13",
  "-1",
  "1e400",
  "NaN",
  "null",
  "__proto__",
  "../../etc/passwd",
);

const hostileNumber = fc.constantFrom(
  0,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER,
  -Number.MAX_SAFE_INTEGER,
  1e308,
  2 ** 31,
  2 ** 63,
  Number.NaN,
  Infinity,
);

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  hostileNumber,
  fc.constantFrom<unknown>(null, true, false, undefined, [], {}),
  fc.array(hostileText, { maxLength: 3 }),
);

function text(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.format === "uuid") return fc.oneof(fc.constantFrom(...ids), fc.uuid());
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern, "u"));
  const maxLength = Math.min(schema.maxLength ?? 40, 200);
  const minLength = Math.min(schema.minLength ?? 0, maxLength);
  return fc.string({ minLength, maxLength, unit: "grapheme" });
}

function number(schema: JsonSchema): fc.Arbitrary<unknown> {
  const min = Math.max(schema.minimum ?? -1e9, -Number.MAX_SAFE_INTEGER);
  const max = Math.min(schema.maximum ?? 1e15, Number.MAX_SAFE_INTEGER);
  return schema.type === "integer" ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
}

function object(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
    typeof value === "object" ? [[key, arbitrary(value, ids)] as const] : [],
  );
  const requiredKeys = (schema.required ?? []).filter((key) => properties.some(([name]) => name === key));
  return fc.record(Object.fromEntries(properties), { requiredKeys });
}

/** Values of the schema's shape, where a part is now and then replaced by something hostile. */
function arbitrary(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const wellFormed = shaped(schema, ids);
  return fc.oneof({ arbitrary: wellFormed, weight: 12 }, { arbitrary: hostile, weight: 1 });
}

const byType: Record<string, (schema: JsonSchema, ids: readonly string[]) => fc.Arbitrary<unknown>> = {
  string: text,
  number,
  integer: number,
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: (schema, ids) => {
    const item = typeof schema.items === "object" && !Array.isArray(schema.items) ? schema.items : {};
    return fc.array(arbitrary(item, ids), { maxLength: 5 });
  },
  object,
};

function shaped(schema: JsonSchema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const choices = (schema.anyOf ?? schema.oneOf)?.filter((choice) => typeof choice === "object");
  if (choices && choices.length > 0) return fc.oneof(...choices.map((choice) => arbitrary(choice, ids)));
  if (schema.enum && schema.enum.length > 0) return fc.constantFrom<unknown>(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  return byType[String(schema.type)]?.(schema, ids) ?? hostile;
}

/** Inputs over and around a procedure's zod schema; `ids` are rows that exist. */
export function arbitraryInput(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  return arbitrary(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), ids);
}
