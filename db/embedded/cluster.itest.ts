import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startCluster } from "./cluster.mjs";
import { placeServer } from "./placement.mjs";
import { Refusal } from "./refusal.mjs";
import { durableSettings } from "./settings.mjs";

const folder = mkdtempSync(join(tmpdir(), "gaoxin-cluster-"));
const placement = placeServer(folder);
const lockFile = join(placement.cluster, "postmaster.pid");

function start(password = "first-password") {
  return startCluster(placement, {
    password,
    settings: durableSettings,
    logFile: join(folder, "postgres.log"),
  });
}

async function query(url: string, text: string) {
  const sql = postgres(url, { max: 1 });
  try {
    return await sql.unsafe(text);
  } finally {
    await sql.end();
  }
}

const rows = "select count(*)::int as count from kept";

beforeAll(async () => {
  const cluster = await start();
  await query(cluster.url(), "create table kept as select generate_series(1, 1000) as id");
  await cluster.stop();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("keeps committed rows when the server is killed", async () => {
  const cluster = await start();
  await query(cluster.url(), "insert into kept values (1001)");
  process.kill(cluster.pid, "SIGKILL");
  await cluster.exited;
  const next = await start();
  expect(await query(next.url(), rows)).toEqual([{ count: 1001 }]);
  await next.stop();
});

it("takes over from a server that a killed launcher left running", async () => {
  const left = await start();
  const next = await start();
  await left.exited;
  expect(await query(next.url(), rows)).toEqual([{ count: 1001 }]);
  await next.stop();
});

it("ignores a lock file whose number now belongs to another program, and leaves that alone", async () => {
  const other = spawn("sleep", ["60"]);
  const killed = await start();
  process.kill(killed.pid, "SIGKILL");
  await killed.exited;
  writeFileSync(lockFile, readFileSync(lockFile, "utf8").replace(/^\d+/, String(other.pid)));
  const next = await start();
  expect(await query(next.url(), rows)).toEqual([{ count: 1001 }]);
  await next.stop();
  expect(other.exitCode).toBeNull();
  other.kill();
});

it("opens its data with a new password when the old one was lost", async () => {
  const cluster = await start("second-password");
  expect(await query(cluster.url(), rows)).toEqual([{ count: 1001 }]);
  await cluster.stop();
});

it("listens on the loopback address only and lets nobody in without the password", async () => {
  const cluster = await start("second-password");
  const [listening] = await query(cluster.url(), "show listen_addresses");
  expect(listening).toEqual({ listen_addresses: "127.0.0.1" });
  await expect(query(cluster.url({ password: "guess" }), "select 1")).rejects.toMatchObject({
    code: "28P01",
  });
  await cluster.stop();
});

it("refuses data of another version with one sentence", async () => {
  const versionFile = join(placement.cluster, "PG_VERSION");
  writeFileSync(versionFile, "17\n");
  await expect(start("second-password")).rejects.toThrow(Refusal);
  writeFileSync(versionFile, "18\n");
});
