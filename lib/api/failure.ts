import { ORPCError } from "@orpc/client";

export type Failure = {
  code: string;
  /** Ready to show. */
  message: string;
  /** Code of the broken business rule. */
  rule: string | undefined;
  /** Sentences by the name of the field. */
  fields: Record<string, string>;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** What a failed call tells the person; a failure without an answer is the network's. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ORPCError)) {
    return { code: "NETWORK", message: "网络不通，未保存，接通后再试", rule: undefined, fields: {} };
  }
  const data: Record<string, unknown> = isRecord(error.data) ? error.data : {};
  const named = isRecord(data.fields) ? Object.entries(data.fields) : [];
  const fields = named.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const rule = typeof data.rule === "string" ? data.rule : undefined;
  return { code: error.code, message: error.message, rule, fields: Object.fromEntries(fields) };
}
