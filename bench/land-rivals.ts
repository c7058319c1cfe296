import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { sql } from "drizzle-orm";
import { createDatabase } from "@/db/client";
import { openLandDesk } from "@/server/testing/land-desk";
import {
  rivalLeases,
  rivalParts,
  rivalsForNeighbours,
  rivalsForOneParcel,
} from "@/server/testing/land-rivals";
import { writeSection } from "./report";

const rounds = Number(process.env.BENCH_ROUNDS ?? 50);
const attempts = Number(process.env.BENCH_ATTEMPTS ?? 200);
const dataDir = resolve(".data/bench-land");
const env = { ...process.env, DATA_DIR: dataDir };
const command = "scripts/dev-database.mjs";

const stopServer = () => execFileSync(process.execPath, [command, "--stop"], { env });

function startServer(): string {
  const printed = execFileSync(process.execPath, [command, "--empty"], { env, encoding: "utf8" });
  return /^DATABASE_URL=(.*)$/m.exec(printed)?.[1] ?? "";
}

type Tally = { wrongWinners: number; gaps: number; busy: number; deadlocks: number; unexpected: string[] };

/** Refused after five seconds of waiting for the lock: a conflict the person is told of, no failure. */
const isBusy = (text: string): boolean => text.startsWith("BUSY");

/** `attempts` at once for one ground, `rounds` times over, and the same for parts, neighbours and leases. */
async function run(url: string): Promise<Tally & { seconds: number }> {
  const { db, close } = createDatabase(url, { max: 20 });
  const startedAt = performance.now();
  const tally: Tally = { wrongWinners: 0, gaps: 0, busy: 0, deadlocks: 0, unexpected: [] };
  const note = (round: { winners: number; unexpected: string[] }, expected: number) => {
    if (round.winners !== expected) tally.wrongWinners += 1;
    tally.busy += round.unexpected.filter(isBusy).length;
    tally.unexpected.push(...round.unexpected.filter((text) => !isBusy(text)));
  };
  for (let round = 0; round < rounds; round += 1) {
    const desk = await openLandDesk(db);
    const one = await rivalsForOneParcel(db, desk, attempts);
    note(one, 1);
    if (!one.isQueueDense) tally.gaps += 1;
    note(await rivalParts(db, desk, 16), 4);
    note(await rivalsForNeighbours(db, desk, 24), 1);
    note(await rivalLeases(db, desk, 24), 1);
    if ((round + 1) % 10 === 0) console.info(`${round + 1} of ${rounds} rounds`);
  }
  const [found] = await db.execute<{ deadlocks: string }>(
    sql`select deadlocks from pg_stat_database where datname = current_database()`,
  );
  tally.deadlocks = Number(found?.deadlocks ?? Number.NaN);
  await close();
  return { ...tally, seconds: (performance.now() - startedAt) / 1000 };
}

async function main(): Promise<void> {
  rmSync(dataDir, { recursive: true, force: true });
  try {
    const { wrongWinners, gaps, busy, deadlocks, unexpected, seconds } = await run(startServer());
    const lines = [
      "| rounds | attempts a round | wrong number of winners | queues with a gap | failures | deadlocks | told to try again | seconds |",
      "| --- | --- | --- | --- | --- | --- | --- | --- |",
      `| ${rounds} | ${attempts} + 16 parts + 24 neighbours + 24 leases | ${wrongWinners} | ${gaps} | ${unexpected.length} | ${deadlocks} | ${busy} | ${seconds.toFixed(0)} |`,
    ].join("\n");
    console.info(lines);
    console.info(unexpected.slice(0, 5).join("\n"));
    writeSection("Rivals for one ground (50 rounds of 200)", lines);
    if (wrongWinners + gaps + deadlocks + unexpected.length > 0) process.exitCode = 1;
  } finally {
    stopServer();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await main();
