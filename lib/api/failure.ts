import { ORPCError } from "@orpc/client";

/** What a failed call tells the person: a sentence ready to show and, by name, the wrong fields. */
export type Failure = {
  code: string;
  message: string;
  rule: string | undefined;
  fields: Record<string, string>;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Reads a thrown error; one without an answer is the network's. */
export function failureFrom(error: unknown): Failure {
  if (!(error instanceof ORPCError)) {
    return { code: "NETWORK", message: "网络不通，未保存；接通后再试一次", rule: undefined, fields: {} };
  }
  const data = isRecord(error.data) ? error.data : {};
  const given = isRecord(data.fields) ? Object.entries(data.fields) : [];
  const fields = Object.fromEntries(
    given.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  const rule = typeof data.rule === "string" ? data.rule : undefined;
  return { code: error.code, message: error.message, rule, fields };
}
