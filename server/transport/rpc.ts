import { RPCHandler } from "@orpc/server/fetch";
import { isSameOrigin } from "../kernel/same-origin";
import { router } from "../router";
import { requestContext } from "../session/request-context";
import { refuse } from "./refuse";

const handler = new RPCHandler(router);

/** The endpoint our own pages use. */
export async function serveRpc(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refuse("FORBIDDEN", 403);
  const { response } = await handler.handle(request, { prefix: "/api/rpc", context: await requestContext() });
  return response ?? refuse("NOT_FOUND", 404);
}
