import type { ErrorCode } from "@/domain/shared/error-code";
import { describeError } from "@/lib/text/errors";

/** An answer given before any procedure is reached, in the procedures' own shape. */
export function refuse(code: ErrorCode, status: number): Response {
  return Response.json({ defined: false, code, status, message: describeError(code), data: {} }, { status });
}
