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
  missing?: readonly string[];
  retryAfterSeconds?: number;
  requestId?: string;
};
