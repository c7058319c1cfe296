import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { appendFileSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { resolve } from "node:path";
import { call } from "@orpc/server";
import postgres from "postgres";
import { createDatabase } from "@/db/client";
import type { UserActor } from "@/domain/access/actor";
import type { CockpitOverviewInput } from "@/domain/cockpit/overview.schema";
import { readCockpit } from "@/server/cockpit/read-overview";
import { foldCounters, readDifferences } from "@/server/cockpit/verify-counters";
import { contextFor } from "@/server/testing/context";
import { loadEntries, spreadProjects } from "./cockpit-dataset";
import { loadDataset } from "./dataset";

const projectCount = Number(process.env.BENCH_PROJECTS ?? 100_000);
const entryCount = Number(process.env.BENCH_ENTRIES ?? 500_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 60);
const dataDir = resolve(".data/bench-cockpit");
const env = { ...process.env, DATA_DIR: dataDir };
const command = "scripts/dev-database.mjs";

function freshDatabase(): Record<string, string> {
  execFileSync(process.execPath, [command, "--stop"], { env });
  rmSync(dataDir, { recursive: true, force: true });
  const printed = execFileSync(process.execPath, [command, "--empty", "--owner"], { env, encoding: "utf8" });
  return Object.fromEntries(
    printed.split("\n").flatMap((line) => (/^[A-Z_]+=/.test(line) ? [line.split(/=(.*)/s).slice(0, 2)] : [])),
  );
}

const person = (role: UserActor["role"], departmentId: string | null): UserActor => ({
  kind: "user",
  userId: randomUUID(),
  sessionId: randomUUID(),
  displayName: role,
  role,
  departmentId,
  enterpriseId: null,
  mustChangePassword: false,
});

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
};

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

type Case = { name: string; actor: UserActor; input: Partial<CockpitOverviewInput> };

const casesOf = (departmentId: string): Case[] => {
  const leader = person("leader", null);
  const head = person("departmentHead", departmentId);
  return [
    { name: "whole park, 十四五", actor: leader, input: { plan: "2021-2025" } },
    { name: "whole park, 十五五", actor: leader, input: {} },
    { name: "whole park, this year", actor: leader, input: { period: "year" } },
    { name: "whole park, this quarter", actor: leader, input: { period: "quarter" } },
    {
      name: "whole park, one industry",
      actor: leader,
      input: { plan: "2021-2025", industries: ["biomedicine"] },
    },
    { name: "a department's head, 十四五", actor: head, input: { plan: "2021-2025" } },
    { name: "a department's head, one industry", actor: head, input: { industries: ["biomedicine"] } },
    { name: "whole park, one zone (project by project)", actor: leader, input: { zones: ["central"] } },
  ];
};

async function measureCases(url: string, cases: readonly Case[]): Promise<string[]> {
  const { db, close } = createDatabase(url, { max: 4, statementTimeoutMs: 0 });
  const lines: string[] = [];
  for (const { name, actor, input } of cases) {
    const read = () => call(readCockpit, input, { context: contextFor(db, actor) });
    for (let n = 0; n < 5; n += 1) await read();
    const times: number[] = [];
    const few = input.zones ? Math.min(rounds, 5) : rounds;
    for (let n = 0; n < few; n += 1) times.push(await timed(read));
    times.sort((a, b) => a - b);
    lines.push(`| ${name} | ${percentile(times, 0.5).toFixed(1)} | ${percentile(times, 0.95).toFixed(1)} |`);
    console.log(lines.at(-1));
  }
  await close();
  return lines;
}

async function main() {
  const settings = freshDatabase();
  const sql = postgres(settings.DATABASE_OWNER_URL ?? "", { max: 2, onnotice: () => undefined });
  const url = settings.DATABASE_URL ?? "";
  const { db, close } = createDatabase(url, { max: 2, statementTimeoutMs: 0 });
  try {
    const projectSeconds = (await timed(() => loadDataset(sql, projectCount))) / 1000;
    const departmentIds = await spreadProjects(sql);
    const ids = await sql<{ id: string }[]>`select id from projects`;
    const entrySeconds = await loadEntries(
      sql,
      ids.map(({ id }) => id),
      entryCount,
    );
    const foldSeconds = (await timed(() => foldCounters(db))) / 1000;
    await sql`vacuum analyze`;
    const [sizes] = await sql<{ facts: number; cells: number }[]>`
      select (select count(*)::int from project_facts) as facts, (select count(*)::int from cockpit_cells) as cells`;
    const lines = await measureCases(url, casesOf(departmentIds[0] ?? ""));
    const [someId] = ids;
    const touch = () =>
      sql`update projects set last_follow_up_on = last_follow_up_on + 1 where id = ${someId?.id ?? ""}`;
    const touches: number[] = [];
    for (let n = 0; n < 40; n += 1) touches.push(await timed(touch));
    touches.sort((a, b) => a - b);
    const differences = await readDifferences(db);
    appendFileSync(
      resolve("bench/RESULTS.md"),
      `
## The cockpit at ${projectCount.toLocaleString("en")} projects and ${entryCount.toLocaleString("en")} fund entries

\`npm run bench:cockpit\` on ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. \`cockpit.overview\` called in
process, one caller, ${rounds} times each: permission, all statements in one read-only transaction, zod of the answer.

| what | p50 ms | p95 ms |
| --- | --- | --- |
${lines.join("\n")}

Loading: projects by COPY ${projectSeconds.toFixed(1)} s, entries by one COPY ${entrySeconds.toFixed(1)} s with facts and deltas, folding ${foldSeconds.toFixed(1)} s.
${sizes?.facts.toLocaleString("en")} facts, ${sizes?.cells.toLocaleString("en")} cells. A change of one project: p50 ${percentile(touches, 0.5).toFixed(1)} ms, p95 ${percentile(touches, 0.95).toFixed(1)} ms.
A recount afterwards found ${differences.facts} facts and ${differences.lines} lines that differed.
`,
    );
  } finally {
    await close();
    await sql.end();
    execFileSync(process.execPath, [command, "--stop"], { env });
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await main();
