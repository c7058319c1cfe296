import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { z } from "zod";
import { type Role, roles } from "@/domain/access/role";
import { paths } from "@/lib/paths";
import { pagesOf, publicPages } from "../support/pages";
import { test } from "../support/test";

test.describe.configure({ mode: "parallel" });

const publicKilobytes = 30;
const workspaceKilobytes = 150;

const manifest = z.object({ rootMainFiles: z.array(z.string()) });

const zipped = (body: Buffer | string) => gzipSync(body, { level: 9 }).length;
const kilobytes = (bytes: number) => bytes / 1024;

/** What Next itself loads on every page of this build, an empty one included. */
function floor(): number {
  const { rootMainFiles } = manifest.parse(JSON.parse(readFileSync(".next/build-manifest.json", "utf8")));
  return rootMainFiles.reduce((sum, file) => sum + zipped(readFileSync(`.next/${file}`)), 0);
}

/** All scripts a first visit loads until nothing moves any more, zipped one by one. */
async function loadedScripts(page: Page, path: string): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.push(response.body());
  });
  await page.goto(path, { waitUntil: "networkidle" });
  return (await Promise.all(bodies)).reduce((sum, body) => sum + zipped(body), 0);
}

type Line = { path: string; above: number; budget: number };

function report(lines: readonly Line[], floorBytes: number) {
  const rows = lines.map(({ path, above, budget }) => `${above.toFixed(1).padStart(7)} / ${budget}  ${path}`);
  const text = [`floor ${kilobytes(floorBytes).toFixed(1)} KB; gzipped KB above it`, ...rows].join("\n");
  process.stdout.write(`${text}\n`);
  return test.info().attach("script budget", { body: text, contentType: "text/plain" });
}

async function measure(open: () => Promise<Page>, path: string, budget: number): Promise<Line> {
  const page = await open();
  const bytes = await loadedScripts(page, path);
  await page.context().close();
  return { path, above: kilobytes(bytes - floor()), budget };
}

async function judge(lines: readonly Line[]) {
  await report(lines, floor());
  for (const { path, above, budget } of lines) expect.soft(above, path).toBeLessThanOrEqual(budget);
}

test("public pages load little beside the framework", async ({ loginAs }) => {
  const lines: Line[] = [];
  for (const path of publicPages.filter((page) => page !== paths.signIn))
    lines.push(await measure(() => loginAs("visitor"), path, publicKilobytes));
  await judge(lines);
});

/** Each workspace page once, as the first role that has it. */
function firstReaders(): Map<string, Role> {
  const readers = new Map<string, Role>();
  for (const role of roles) for (const path of pagesOf(role)) if (!readers.has(path)) readers.set(path, role);
  return readers;
}

test("workspace pages load within their budget", async ({ loginAs }) => {
  test.slow();
  const lines: Line[] = [await measure(() => loginAs("visitor"), paths.signIn, workspaceKilobytes)];
  for (const [path, role] of firstReaders())
    lines.push(await measure(() => loginAs(role), path, workspaceKilobytes));
  await judge(lines);
});
