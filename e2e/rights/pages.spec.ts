import { type APIRequestContext, expect } from "@playwright/test";
import { roles } from "@/domain/access/role";
import { projectPage } from "@/domain/project/list-projects.schema";
import { paths } from "@/lib/paths";
import { read } from "../support/api";
import { pagesOf, publicPages, workspacePages } from "../support/pages";
import { test } from "../support/test";

type Fetched = { status: number; location: string; body: string };

async function fetchPage(
  request: APIRequestContext,
  path: string,
  headers: Record<string, string> = {},
): Promise<Fetched> {
  const answer = await request.get(path, { headers, maxRedirects: 0 });
  return { status: answer.status(), location: answer.headers().location ?? "", body: await answer.text() };
}

/** A page that streams has sent its status before it finds nothing; then the body says so. */
const isNotFound = ({ status, body }: Fetched) =>
  status === 404 || body.includes("NEXT_HTTP_ERROR_FALLBACK;404");

for (const role of roles) {
  test(`${role} reaches the pages of its navigation and no others`, async ({ requestAs }) => {
    const request = await requestAs(role);
    const own = pagesOf(role);
    for (const path of workspacePages.filter((page) => page !== paths.home)) {
      const page = await fetchPage(request, path);
      expect.soft(page.status, path).toBeLessThan(500);
      expect.soft(isNotFound(page), `${path} answered ${page.status}`).toBe(!own.includes(path));
    }
  });
}

const disguises: Record<string, Record<string, string>> = {
  "a middleware subrequest": {
    "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
    "x-middleware-rewrite": "/leads",
  },
  "a subrequest under src": { "x-middleware-subrequest": "src/middleware:src/middleware:src/middleware" },
  "an RSC request": { rsc: "1" },
  "a prefetch": { rsc: "1", "next-router-prefetch": "1" },
  "a segment prefetch": { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  "an internal address": { "x-invoke-path": "/leads", "x-matched-path": "/leads", "x-nextjs-data": "1" },
  "a forged session": { cookie: "park-session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" },
};

test("a visitor gets no page's data, whatever the request pretends to be", async ({ requestAs }) => {
  const officer = await requestAs("officer");
  const { items } = await read(officer, "/projects", projectPage, { limit: 200 });
  const names = items.map(({ name }) => name);
  const [first] = items;
  const shown = await fetchPage(officer, paths.leads);
  expect(names.some((name) => shown.body.includes(name))).toBe(true);

  const visitor = await requestAs("visitor");
  const pages = [...workspacePages, `/projects/${first?.id}`];
  for (const [name, headers] of Object.entries(disguises)) {
    for (const path of pages) {
      const { status, location, body } = await fetchPage(visitor, `${path}?_rsc=1a2b3`, headers);
      const isTurnedAway = location.includes("/sign-in") || body.includes("/sign-in") || status >= 400;
      expect.soft(isTurnedAway, `${path} as ${name} answered ${status}`).toBe(true);
      expect
        .soft(
          names.filter((title) => body.includes(title)),
          `${path} as ${name}`,
        )
        .toEqual([]);
      expect.soft(body, `${path} as ${name}`).not.toMatch(/GX-20\d\d-\d{4}/);
    }
  }
});

test("a visitor is sent to sign in and reaches every public page", async ({ requestAs }) => {
  const visitor = await requestAs("visitor");
  for (const path of workspacePages) {
    const { status, location } = await fetchPage(visitor, path);
    expect.soft(status, path).toBe(307);
    expect.soft(location, path).toContain(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  }
  for (const path of publicPages) expect.soft((await fetchPage(visitor, path)).status, path).toBe(200);
  expect(isNotFound(await fetchPage(visitor, paths.setup))).toBe(true);
});
