import "server-only";
import { createRouterClient } from "@orpc/server";
import { router } from "./router";
import { requestContext } from "./session/request-context";

globalThis.inProcessApi = createRouterClient(router, { context: requestContext });
