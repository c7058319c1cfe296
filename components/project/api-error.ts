import { ORPCError } from "@orpc/client";
import { type FieldErrors, isFieldKey } from "./fields/field-key";

type Failure = {
  code: string;
  /** Ready to show. */
  message: string;
  rule: string | undefined;
  fields: FieldErrors;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function fieldsOf(data: Record<string, unknown>): FieldErrors {
  const fields: FieldErrors = {};
  if (!isRecord(data.fields)) return fields;
  for (const [name, message] of Object.entries(data.fields)) {
    if (isFieldKey(name) && typeof message === "string") fields[name] = message;
  }
  return fields;
}

/** What a failed call tells the person; a failure without an answer is the network's. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ORPCError)) {
    return { code: "NETWORK", message: "网络不通，未保存；接通后再试一次", rule: undefined, fields: {} };
  }
  const data: Record<string, unknown> = isRecord(error.data) ? error.data : {};
  const rule = typeof data.rule === "string" ? data.rule : undefined;
  return { code: error.code, message: error.message, rule, fields: fieldsOf(data) };
}
