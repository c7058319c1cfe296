import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import postgres, { type Sql } from "postgres";
import { createDatabase } from "@/db/client";
import { foldCounters } from "@/server/cockpit/verify-counters";
import { loadEntries, spreadProjects } from "./cockpit-dataset";
import { loadHistory } from "./cockpit-history";
import { loadDataset } from "./dataset";

const dataDir = resolve(".data/bench-cockpit");
const env = { ...process.env, DATA_DIR: dataDir };
const command = "scripts/dev-database.mjs";
const loadedFile = join(dataDir, "loaded.json");

export type Loading = {
  projects: number;
  entries: number;
  projectSeconds: number;
  entrySeconds: number;
  historySeconds: number;
  foldSeconds: number;
};

export type BenchDatabase = { url: string; owner: Sql; loading: Loading; close: () => Promise<void> };

function startServer(): Record<string, string> {
  const printed = execFileSync(process.execPath, [command, "--empty", "--owner"], { env, encoding: "utf8" });
  return Object.fromEntries(
    printed.split("\n").flatMap((line) => (/^[A-Z_]+=/.test(line) ? [line.split(/=(.*)/s).slice(0, 2)] : [])),
  );
}

const stopServer = () => execFileSync(process.execPath, [command, "--stop"], { env });

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
};

async function load(url: string, owner: Sql, projects: number, entries: number): Promise<Loading> {
  const { db, close } = createDatabase(url, { max: 2, statementTimeoutMs: 0 });
  const projectSeconds = await secondsOf(() => loadDataset(owner, projects));
  await spreadProjects(owner);
  const ids = await owner<{ id: string }[]>`select id from projects`;
  const entrySeconds = await loadEntries(
    owner,
    ids.map(({ id }) => id),
    entries,
  );
  const historySeconds = await secondsOf(() => loadHistory(owner));
  const foldSeconds = await secondsOf(() => foldCounters(db));
  await owner`vacuum analyze`;
  await close();
  return { projects, entries, projectSeconds, entrySeconds, historySeconds, foldSeconds };
}

const loadedBefore = (): Loading | null =>
  existsSync(loadedFile) ? JSON.parse(readFileSync(loadedFile, "utf8")) : null;

/**
 * A database of its own with so many projects and entries. BENCH_KEEP=1 leaves it running in .data/bench-cockpit for the next
 * run, which brings it to the newest migration; without it, everything is loaded anew and removed in the end.
 */
export async function openBenchDatabase(projects: number, entries: number): Promise<BenchDatabase> {
  const isKept = process.env.BENCH_KEEP === "1";
  const before = isKept ? loadedBefore() : null;
  const fits = before?.projects === projects && before.entries === entries;
  if (!fits) {
    stopServer();
    rmSync(dataDir, { recursive: true, force: true });
  }
  const settings = startServer();
  const url = settings.DATABASE_URL ?? "";
  const owner = postgres(settings.DATABASE_OWNER_URL ?? "", { max: 2, onnotice: () => undefined });
  const loading = fits && before ? before : await load(url, owner, projects, entries);
  writeFileSync(loadedFile, JSON.stringify(loading));
  const close = async () => {
    await owner.end();
    if (isKept) return;
    stopServer();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url, owner, loading, close };
}
