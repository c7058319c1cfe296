import { type APIRequestContext, expect } from "@playwright/test";
import { z } from "zod";
import { roleCan } from "@/domain/access/can";
import { permissions } from "@/domain/access/permission";
import { roles } from "@/domain/access/role";
import { test, type Who } from "../support/test";
import { operationPermissions } from "./operation-permissions";

const openApiDocument = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))),
});

type Operation = { id: string; method: string; path: string };

async function operationsOf(request: APIRequestContext): Promise<Operation[]> {
  const answer = await request.get("/api/v1/openapi.json");
  const { paths } = openApiDocument.parse(await answer.json());
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({ id: operationId, method, path })),
  );
}

/** Acts without any input, on the sessions the other tests use. */
const actsAtOnce = "account.signOutEverywhere";

type Verdict = "answered" | "unauthenticated" | "forbidden";

function expected(who: Who, id: string): Verdict {
  const permission = operationPermissions[id];
  if (!permission) throw new Error(`${id} is missing among the operation permissions`);
  if (permissions[permission] === "anyone") return "answered";
  if (who === "visitor") return "unauthenticated";
  return roleCan(who, permission) ? "answered" : "forbidden";
}

function verdictOf(status: number): Verdict {
  if (status === 401) return "unauthenticated";
  return status === 403 ? "forbidden" : "answered";
}

/** A path with ids of rows that don't exist: whoever may ask at all gets a 404 or a 400, never a 403. */
const addressOf = (path: string) => `/api/v1${path.replace(/\{\w+\}/g, () => crypto.randomUUID())}`;

async function askByHand(request: APIRequestContext, { id, method, path }: Operation) {
  const isRead = method === "get";
  const rest = await request.fetch(addressOf(path), { method, data: isRead ? undefined : {} });
  const rpc = await request.post(`/api/rpc/${id.replace(".", "/")}`, { data: { json: {} } });
  return { rest, rpc };
}

for (const who of [...roles, "visitor"] as const) {
  test(`by hand, ${who} gets from every procedure what the table says`, async ({ requestAs }) => {
    const request = await requestAs(who);
    const operations = await operationsOf(request);
    expect(operations.map(({ id }) => id).toSorted()).toEqual(Object.keys(operationPermissions).toSorted());
    for (const operation of operations) {
      if (operation.id === actsAtOnce && who !== "visitor") continue;
      const { rest, rpc } = await askByHand(request, operation);
      const wanted = expected(who, operation.id);
      expect.soft(verdictOf(rest.status()), `REST ${operation.id} ${rest.status()}`).toBe(wanted);
      expect.soft(verdictOf(rpc.status()), `RPC ${operation.id} ${rpc.status()}`).toBe(wanted);
      expect.soft(Math.max(rest.status(), rpc.status()), operation.id).toBeLessThan(500);
    }
  });
}
