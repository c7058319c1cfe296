import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { clearLeftovers } from "./lock-file.mjs";
import { endProcess } from "./processes.mjs";
import { fullDiskSentence, Refusal } from "./refusal.mjs";
import { freePort, launch, runProgram } from "./server-process.mjs";

export const owner = "gaoxin_owner";
export const databaseName = "gaoxin";
const majorVersion = "18";

/** Character classes pg_trgm needs to see Chinese; the first the machine knows is taken. */
const characterTypes = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "zh_CN.UTF-8", "UTF-8"];

/**
 * @typedef {object} Cluster
 * @property {number} pid
 * @property {number} port
 * @property {(options?: { user?: string, password?: string, database?: string }) => string} url the owner's by default
 * @property {Promise<string>} exited how the server process ended, whoever ended it
 * @property {() => Promise<void>} stop
 */

/**
 * Creates the cluster when there is none, clears what a killed run left, starts the server and its database.
 * Throws a `Refusal` with one Chinese sentence when the server can't run.
 * @param {import("./placement.mjs").Placement} placement
 * @param {{ password: string, port?: number, settings: Record<string, string>, logFile: string }} options
 * @returns {Promise<Cluster>}
 */
export async function startCluster(placement, options) {
  createCluster(placement, options.password);
  await clearLeftovers(placement.cluster);
  let server = await launchPatiently(placement, options);
  try {
    await ensureDatabase({ ...options, port: server.port });
  } catch (error) {
    await endServer(server);
    if (!isWrongPassword(error)) throw error;
    resetPassword(placement, options.password);
    server = await launchPatiently(placement, options);
  }
  const { pid, port, exited } = server;
  return {
    pid,
    port,
    exited,
    url: ({ user = owner, password = options.password, database = databaseName } = {}) =>
      serverUrl({ user, password, database, port }),
    stop: () => endServer(server),
  };
}

/** @param {import("./server-process.mjs").ServerProcess} server */
async function endServer({ pid, exited }) {
  await endProcess(pid, [
    { signal: "SIGINT", waitMs: 20_000 },
    { signal: "SIGQUIT", waitMs: 5_000 },
  ]);
  await exited;
}

/** @param {{ user?: string, password: string, port: number, database?: string }} parts the owner's by default */
export function serverUrl({ user = owner, password, port, database = databaseName }) {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** @param {import("./placement.mjs").Placement} placement @param {string} password */
function createCluster(placement, password) {
  const { cluster, account } = placement;
  if (existsSync(join(cluster, "PG_VERSION"))) {
    const version = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
    if (version !== majorVersion)
      throw new Refusal(
        `${cluster} 是 PostgreSQL ${version} 的数据，本版本使用 ${majorVersion}，不能直接打开。`,
      );
    if (account && lstatSync(cluster).uid !== account.uid) giveAway(cluster, account);
    return;
  }
  if (existsSync(cluster)) throw new Refusal(`${cluster} 已存在但不是数据库目录；请移走后再启动。`);
  const unfinished = `${cluster}.unfinished`;
  initialise({ ...placement, cluster: unfinished }, password);
  renameSync(unfinished, cluster);
}

/** @param {import("./placement.mjs").Placement} placement @param {string} password */
function initialise(placement, password) {
  const { cluster, account } = placement;
  const passwordFile = join(dirname(cluster), "initial-password");
  const access = ["-U", owner, `--pwfile=${passwordFile}`, "-A", "scram-sha-256"];
  const collation = [
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ];
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  let output = "";
  let isMade = false;
  for (const characterType of characterTypes) {
    rmSync(cluster, { recursive: true, force: true });
    mkdirSync(cluster, { recursive: true, mode: 0o700 });
    if (account) for (const path of [cluster, passwordFile]) chownSync(path, account.uid, account.gid);
    const locale = [...collation, `--lc-ctype=${characterType}`];
    const made = runProgram(placement, "initdb", ["-D", cluster, ...access, ...locale]);
    output = made.output;
    isMade = made.ok;
    if (isMade || !output.includes("invalid locale name")) break;
  }
  rmSync(passwordFile, { force: true });
  if (isMade) return;
  throw new Refusal(fullDiskSentence(output) ?? `内置数据库初始化失败：${lastLine(output)}`);
}

/**
 * Children of a killed server may need a moment to go; the port may be taken between our look and the server's.
 * @param {import("./placement.mjs").Placement} placement
 * @param {{ port?: number, settings: Record<string, string>, logFile: string }} options
 */
async function launchPatiently(placement, options) {
  let failure = "";
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const port = await freePort(attempt < 3 ? options.port : undefined);
    const outcome = await launch(placement, { ...options, port });
    if ("pid" in outcome) return outcome;
    failure = outcome.failure;
    if (!/pre-existing shared memory|postmaster\.pid|could not (bind|create any TCP)/i.test(failure)) break;
    await sleep(500);
    await clearLeftovers(placement.cluster);
  }
  throw new Refusal(
    fullDiskSentence(failure) ?? `内置数据库没有启动：${lastLine(failure)}（日志 ${options.logFile}）`,
  );
}

/** @param {{ password: string, port: number }} server */
async function ensureDatabase(server) {
  const sql = postgres(serverUrl({ ...server, database: "postgres" }), { max: 1, onnotice: () => {} });
  try {
    const found = await sql`select from pg_database where datname = ${databaseName}`;
    if (found.length === 0) await sql`create database ${sql(databaseName)}`;
    await sql`revoke all on database ${sql(databaseName)} from public`;
  } finally {
    await sql.end();
  }
}

/** @param {unknown} error */
function isWrongPassword(error) {
  return error instanceof Error && "code" in error && error.code === "28P01";
}

/**
 * The data is there but secrets.json was lost: who may write the data directory may also set a new password.
 * @param {import("./placement.mjs").Placement} placement @param {string} password
 */
function resetPassword(placement, password) {
  const statement = `alter role ${owner} password '${password.replaceAll("'", "''")}'\n`;
  const done = runProgram(
    placement,
    "postgres",
    ["--single", "-D", placement.cluster, "postgres"],
    statement,
  );
  if (!done.ok) throw new Refusal(`内置数据库的口令无法重设：${lastLine(done.output)}`);
}

/** @param {string} directory @param {import("./account.mjs").Account} account */
function giveAway(directory, account) {
  chownSync(directory, account.uid, account.gid);
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    chownSync(join(entry.parentPath ?? entry.path, entry.name), account.uid, account.gid);
  }
}

/** @param {string} text */
function lastLine(text) {
  const lines = text.trim().split("\n");
  return lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? "原因未知";
}
