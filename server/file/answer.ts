import type { RequestContext } from "../kernel/context";
import { toOrpcError } from "../kernel/to-orpc-error";

/** Runs a file handler; what it throws becomes the answer every procedure would give. */
export async function answer(context: RequestContext, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const known = toOrpcError(error, context.requestId);
    return Response.json(known.toJSON(), { status: known.status, headers: { "cache-control": "no-store" } });
  }
}
