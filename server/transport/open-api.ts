import { OpenAPIGenerator } from "@orpc/openapi";
import { ZodToJsonSchemaConverter } from "@orpc/zod/zod4";
import { router } from "../router";

const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });

const generate = () =>
  generator.generate(router, {
    info: { title: "高新产业园招商管理平台接口", version: "1.0.0" },
    servers: [{ url: "/api/v1" }],
    components: { securitySchemes: { session: { type: "apiKey", in: "cookie", name: "park-session" } } },
    security: [{ session: [] }],
  });

let document: ReturnType<typeof generate> | undefined;

/** OpenAPI 3.1 document of every procedure, made once from the registry. */
export function openApiDocument(): ReturnType<typeof generate> {
  document ??= generate();
  return document;
}
