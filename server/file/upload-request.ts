import type { z } from "zod";
import { AppError, ruleError } from "../kernel/app-error";
import { isSameOrigin } from "../kernel/same-origin";

/** The search parameters of an upload; throws VALIDATION with a sentence a field. */
export function parametersOf<Schema extends z.ZodType>(request: Request, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) fields[path.join(".")] ??= message;
  throw new AppError("VALIDATION", { fields });
}

/** The body of an upload from our own pages. Throws FORBIDDEN, FILE_TOO_LARGE, FILE_EMPTY. */
export function refuseForeignBody(request: Request, mostBytes: number): ReadableStream<Uint8Array> {
  if (!isSameOrigin(request)) throw new AppError("FORBIDDEN");
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) throw ruleError("FILE_TOO_LARGE");
  if (!request.body) throw ruleError("FILE_EMPTY");
  return request.body;
}
