import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildUser } from "@/db/testing/builders";
import { useTestDatabase } from "@/db/testing/test-database";
import type { Role } from "@/domain/access/role";
import { actorOf, contextFor } from "../../testing/context";
import { serveTile } from "./serve-tile";
import { createTileCache } from "./tile-cache";
import { createTileSource } from "./tile-source";

const database = useTestDatabase();
const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(996)]);
const parts = { layer: "vec", z: "16", x: "54054", y: "25062" };
const now = new Date("2026-11-23T04:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

let folder: string;
let asked: string[];
let reply: () => Promise<Response>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tiles-"));
  asked = [];
  reply = () => Promise.resolve(new Response(new Uint8Array(png)));
});
afterEach(() => rm(folder, { recursive: true }));

const openDesk = (mostBytes = 1e6) => ({
  cache: createTileCache({ folder, mostBytes, freshMs: 30 * 86_400_000 }),
  source: createTileSource("0123456789abcdef0123456789abcdef", (address) => {
    asked.push(address);
    return reply();
  }),
});

const as = async (role: Role, at = now) =>
  contextFor(database.db, actorOf(await buildUser(database.db, role)), { now: at });

test("one fetch serves everybody until it is thirty days old; then it is asked for again", async () => {
  const desk = openDesk();
  const context = await as("officer", new Date());
  const answers = await Promise.all([1, 2, 3].map(() => serveTile(context, desk, parts)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(answers[0]?.headers.get("content-type")).toBe("image/png");
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain("TILEMATRIX=16&TILEROW=25062&TILECOL=54054");
  await serveTile(await as("leader", new Date()), desk, parts);
  expect(asked).toHaveLength(1);
  await serveTile(await as("leader", new Date(Date.now() + 31 * 86_400_000)), desk, parts);
  expect(asked).toHaveLength(2);
});

test("a source that fails leaves a blank, is left alone a minute, and an old tile still serves", async () => {
  reply = () => Promise.resolve(Response.json({ code: 300001 }, { status: 403 }));
  const desk = openDesk();
  expect((await serveTile(await as("officer"), desk, parts)).status).toBe(204);
  expect((await serveTile(await as("officer"), desk, parts)).status).toBe(204);
  expect(asked).toHaveLength(1);
  await desk.cache.write("vec/16/54054/25062", png);
  reply = () => Promise.reject(new TypeError("fetch failed"));
  expect((await serveTile(await as("officer", later(400)), desk, parts)).status).toBe(200);
  reply = () => Promise.resolve(Response.json({ msg: "quota" }));
  const other = { ...parts, x: "54055" };
  expect((await serveTile(await as("officer", later(401)), desk, other)).status).toBe(204);
});

test("neither visitors nor who has no land to look at get a tile, nor does a wrong address", async () => {
  const desk = openDesk();
  const visitor = contextFor(database.db, { kind: "visitor" });
  await expect(serveTile(visitor, desk, parts)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  for (const role of ["agent", "enterpriseUser", "systemAdmin", "reviewer"] as const) {
    await expect(serveTile(await as(role), desk, parts)).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
  const officer = await as("officer");
  await expect(serveTile(officer, desk, { ...parts, y: "../1" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await expect(serveTile(officer, null, parts)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(asked).toEqual([]);
});

test("the cache stays within its size: what was unused longest goes", async () => {
  const { cache } = openDesk(5500);
  for (const name of ["a", "b", "c", "d", "e"]) await cache.write(name, png);
  await cache.read("a", Date.now() + 60_000);
  await cache.write("f", png);
  const left = (await readdir(folder)).sort();
  expect(left.length).toBeLessThanOrEqual(5);
  expect(left).toContain("a");
  expect(left).not.toContain("b");
});
