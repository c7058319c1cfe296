import { SmartCoercionPlugin } from "@orpc/json-schema";
import { OpenAPIHandler } from "@orpc/openapi/fetch";
import { ZodToJsonSchemaConverter } from "@orpc/zod/zod4";
import { isSameOrigin } from "../kernel/same-origin";
import { router } from "../router";
import { requestContext } from "../session/request-context";
import { refuse } from "./refuse";

const handler = new OpenAPIHandler(router, {
  plugins: [new SmartCoercionPlugin({ schemaConverters: [new ZodToJsonSchemaConverter()] })],
});

/** REST for integrators and scripts: the same procedures under /api/v1. */
export async function serveRest(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refuse("FORBIDDEN", 403);
  const { response } = await handler.handle(request, { prefix: "/api/v1", context: await requestContext() });
  return response ?? refuse("NOT_FOUND", 404);
}
