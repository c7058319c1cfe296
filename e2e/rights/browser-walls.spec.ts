import { type APIRequestContext, expect } from "@playwright/test";
import { paths } from "@/lib/paths";
import { publicPages } from "../support/pages";
import { test } from "../support/test";

const foreign: Record<string, string>[] = [
  { origin: "https://evil.example" },
  { origin: "null" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site", origin: "https://sub.evil.example" },
];

test("a request that comes from another site changes nothing", async ({ requestAs }) => {
  const officer = await requestAs("officer");
  for (const headers of foreign) {
    const note = JSON.stringify(headers);
    const rpc = await officer.post("/api/rpc/project/list", { headers, data: { json: {} } });
    expect.soft(rpc.status(), `RPC ${note}`).toBe(403);
    const rest = await officer.post("/api/v1/projects", { headers, data: {} });
    expect.soft(rest.status(), `REST ${note}`).toBe(403);
    const file = await officer.post("/api/files", { headers, data: "x" });
    expect.soft(file.status(), `files ${note}`).toBe(403);
  }
  const own = await officer.post("/api/rpc/project/list", { data: { json: {} } });
  expect(own.status()).toBe(200);
});

async function scriptPolicy(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path);
  const policy = answer.headers()["content-security-policy"] ?? "";
  const directive = policy.split(";").find((part) => part.trim().startsWith("script-src "));
  const nonce = /'nonce-([^']+)'/.exec(directive ?? "")?.[1] ?? "";
  expect.soft(nonce.length, path).toBeGreaterThanOrEqual(20);
  expect.soft(directive, path).not.toContain("unsafe-inline");
  expect.soft(directive, path).not.toContain("unsafe-eval");
  const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
  expect
    .soft(
      scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`)),
      path,
    )
    .toEqual([]);
  return nonce;
}

test("every page runs only scripts with the nonce of its own request", async ({ requestAs }) => {
  const visitor = await requestAs("visitor");
  const officer = await requestAs("officer");
  const nonces = [];
  for (const path of publicPages) nonces.push(await scriptPolicy(visitor, path));
  for (const path of [paths.leads, paths.leads, paths.intents])
    nonces.push(await scriptPolicy(officer, path));
  expect(new Set(nonces).size).toBe(nonces.length);
});
