import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/fetch";
import type { RouterClient } from "@orpc/server";
import { createTanstackQueryUtils } from "@orpc/tanstack-query";
import type { Router } from "@/server/router";

export type ApiClient = RouterClient<Router>;

declare global {
  /** In-process client on the server, set by instrumentation; absent in the browser. */
  var inProcessApi: ApiClient | undefined;
}

const link = new RPCLink({
  url: () => `${window.location.origin}/api/rpc`,
});

/** Calls procedures: over HTTP in the browser, directly on the server. */
export const client: ApiClient = globalThis.inProcessApi ?? createORPCClient(link);

/** Query and mutation options of every procedure. */
export const api = createTanstackQueryUtils(client);
