import { ValidationError } from "@orpc/contract";
import { ORPCError } from "@orpc/server";
import type { ErrorCode, ErrorDetail } from "@/domain/shared/error-code";
import { describeError } from "@/lib/text/errors";
import { AppError } from "./app-error";
import { fromDatabaseError } from "./database-error";
import { logError } from "./log";

const statusOf: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  VALIDATION: 422,
  RULE: 422,
  CONFLICT: 409,
  LIMIT: 429,
  INTERNAL: 500,
};

function encode(code: ErrorCode, detail: ErrorDetail): ORPCError<ErrorCode, ErrorDetail> {
  return new ORPCError(code, { status: statusOf[code], message: describeError(code, detail), data: detail });
}

function fieldsOf(error: ValidationError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const path = (issue.path ?? [])
      .map((part) => String(typeof part === "object" ? part.key : part))
      .join(".");
    fields[path] ??= issue.message;
  }
  return fields;
}

/** The one place where anything thrown by a procedure becomes what a client sees. Unknown errors are logged under the request id. */
export function toOrpcError(error: unknown, requestId: string): ORPCError<string, unknown> {
  if (error instanceof AppError) return encode(error.code, error.detail);
  if (error instanceof ORPCError) {
    if (error.code === "BAD_REQUEST" && error.cause instanceof ValidationError) {
      return encode("VALIDATION", { fields: fieldsOf(error.cause) });
    }
    if (error.code !== "INTERNAL_SERVER_ERROR") return error;
  }
  const known = fromDatabaseError(error);
  if (known) return encode(known.code, known.detail);
  logError(String(error), { requestId, stack: stackOf(error) });
  return encode("INTERNAL", { requestId });
}

function stackOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const cause = error.cause instanceof Error ? `\ncaused by ${error.cause.stack ?? error.cause.message}` : "";
  return `${error.stack ?? ""}${cause}`;
}
