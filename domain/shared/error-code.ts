import type { FieldClash } from "./edit.schema";

/** Every way a request can fail. */
export const errorCodes = [
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "VALIDATION",
  "RULE",
  "CONFLICT",
  "LIMIT",
  "INTERNAL",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What a failed request tells its caller. `rule` names the broken rule, `fields` the wrong fields. */
export type ErrorDetail = {
  rule?: string;
  fields?: Record<string, string>;
  /** With GATE_NOT_MET: what the gate still asks for. */
  missing?: readonly { kind: string; code: string }[];
  /** With CONFLICT on a move: who moved it in the meantime, when, from where to where. */
  conflict?: { byName: string | null; at: string; from: string | null; to: string };
  retryAfterSeconds?: number;
  requestId?: string;
  /** With CONFLICT: fields that somebody else set to another value in the meantime. */
  clashes?: readonly FieldClash[];
  /** What the sentence of the rule is about, ready to show behind it. */
  note?: string;
};
