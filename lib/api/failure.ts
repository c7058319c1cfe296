import { ORPCError } from "@orpc/client";

export type Failure = {
  code: string;
  /** Ready to show. */
  message: string;
  /** Sentences by the name of the field. */
  fields: Record<string, string>;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** What a failed call tells the person; a failure without an answer is the network's. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ORPCError)) {
    return { code: "NETWORK", message: "网络不通，未保存，接通后再试", fields: {} };
  }
  const named = isRecord(error.data) && isRecord(error.data.fields) ? Object.entries(error.data.fields) : [];
  const fields = named.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return { code: error.code, message: error.message, fields: Object.fromEntries(fields) };
}
