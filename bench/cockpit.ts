import { cpus, loadavg } from "node:os";
import { createDatabase, type Database } from "@/db/client";
import { foldCounters, readDifferences } from "@/server/cockpit/verify-counters";
import { contextFor } from "@/server/testing/context";
import { type BenchCase, overviewCases, pageCases } from "./cockpit-cases";
import { type BenchDatabase, openBenchDatabase } from "./cockpit-database";
import { writeSection } from "./report";

const projectCount = Number(process.env.BENCH_PROJECTS ?? 100_000);
const entryCount = Number(process.env.BENCH_ENTRIES ?? 500_000);
const rounds = Number(process.env.BENCH_ROUNDS ?? 60);
/** Only the cases whose name has this in it; nothing is written to the results then. */
const only = process.env.BENCH_ONLY;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
};

/** Sorted times of some calls after a few that warm up. */
async function timesOf(work: () => Promise<unknown>, count: number): Promise<number[]> {
  for (let n = 0; n < Math.min(5, count); n += 1) await work();
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) times.push(await timed(work));
  return times.sort((a, b) => a - b);
}

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

async function tableOf(db: Database, cases: readonly BenchCase[], count: number): Promise<string> {
  const lines = ["| what | min ms | p50 ms | p95 ms |", "| --- | --- | --- | --- |"];
  for (const { name, actor, work } of cases.filter((one) => !only || one.name.includes(only))) {
    const times = await timesOf(() => work(contextFor(db, actor)), count);
    const cells = [0, 0.5, 0.95].map((share) => percentile(times, share).toFixed(1));
    lines.push(`| ${name} | ${cells.join(" | ")} |`);
    console.log(lines.at(-1));
  }
  return lines.join("\n");
}

/** A change of one project, as every follow-up makes it. */
async function timeWrites({ owner }: BenchDatabase): Promise<number[]> {
  const [some] = await owner<{ id: string }[]>`select id from projects order by id limit 1`;
  const id = some?.id ?? "";
  return timesOf(
    () => owner`update projects set last_follow_up_on = last_follow_up_on + 1 where id = ${id}`,
    40,
  );
}

const loads = () =>
  loadavg()
    .map((load) => load.toFixed(1))
    .join(", ");

async function main() {
  const bench = await openBenchDatabase(projectCount, entryCount);
  const { db, close } = createDatabase(bench.url, { max: 4, statementTimeoutMs: 0 });
  try {
    const [department] = await bench.owner<
      { id: string }[]
    >`select id from departments where code = 'bench-0'`;
    const before = loads();
    const overview = await tableOf(db, overviewCases(department?.id ?? ""), rounds);
    const pages = await tableOf(db, pageCases(department?.id ?? ""), Math.min(rounds, 20));
    if (only) return;
    const writes = await timeWrites(bench);
    const after = loads();
    const [sizes] = await bench.owner<{ facts: number; cells: number }[]>`
      select (select count(*)::int from project_facts) as facts, (select count(*)::int from cockpit_cells) as cells`;
    await foldCounters(db);
    const differences = await readDifferences(db);
    const { projectSeconds, entrySeconds, historySeconds, foldSeconds } = bench.loading;
    writeSection(
      `The cockpit at ${projectCount.toLocaleString("en")} projects and ${entryCount.toLocaleString("en")} fund entries`,
      `\`npm run bench:cockpit\` on ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC; load average
before ${before}, after ${after}. One caller in process: permission, every statement, zod of the answer. \`cockpit.overview\` ${rounds} times each:

${overview}

The pages beside it, ${Math.min(rounds, 20)} times each:

${pages}

Loading: projects by COPY ${projectSeconds.toFixed(1)} s, entries by one COPY ${entrySeconds.toFixed(1)} s with facts and deltas, moves, contracts and
construction ${historySeconds.toFixed(1)} s, folding ${foldSeconds.toFixed(1)} s. ${sizes?.facts.toLocaleString("en")} facts, ${sizes?.cells.toLocaleString("en")} cells.
A change of one project: p50 ${percentile(writes, 0.5).toFixed(1)} ms, p95 ${percentile(writes, 0.95).toFixed(1)} ms.
A recount afterwards found ${differences.facts} facts and ${differences.lines} lines that differed.`,
    );
  } finally {
    await close();
    await bench.close();
  }
}

await main();
