import { ORPCError } from "@orpc/server";

/** The error a call ends in, as its code and broken rule; `done` when it succeeds. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error;
    const data: unknown = error.data;
    const rule = typeof data === "object" && data !== null && "rule" in data ? data.rule : undefined;
    return typeof rule === "string" ? `${error.code} ${rule}` : error.code;
  }
}
