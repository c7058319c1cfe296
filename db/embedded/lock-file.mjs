import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { endProcess, processCommand, processesIn } from "./processes.mjs";

const ending = [
  { signal: /** @type {const} */ ("SIGINT"), waitMs: 15_000 },
  { signal: /** @type {const} */ ("SIGQUIT"), waitMs: 5_000 },
  { signal: /** @type {const} */ ("SIGKILL"), waitMs: 5_000 },
];

/** @param {string} cluster */
function readLockFile(cluster) {
  const path = join(cluster, "postmaster.pid");
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, "utf8").split("\n");
  return { path, pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? "" };
}

/**
 * Whether the server with this number answers connections, by its own account.
 * @param {string} cluster @param {number} pid
 */
export function isReady(cluster, pid) {
  const lock = readLockFile(cluster);
  return lock?.pid === pid && lock.status === "ready";
}

/** The port of the server now running on this data directory, if any. @param {string} cluster */
export function runningPort(cluster) {
  const lock = readLockFile(cluster);
  const isRunning = lock?.status === "ready" && processCommand(lock.pid)?.includes(cluster);
  return isRunning ? lock.port : undefined;
}

/**
 * Clears what a killed run left behind: a server still running on this data directory is stopped, orphaned children
 * are waited for, a lock file whose number now belongs to another program is removed.
 * @param {string} cluster
 */
export async function clearLeftovers(cluster) {
  const lock = readLockFile(cluster);
  if (lock && processCommand(lock.pid)?.includes(cluster)) await endProcess(lock.pid, ending);
  for (const pid of processesIn(cluster)) await endProcess(pid, ending.slice(1));
  const left = readLockFile(cluster);
  if (left && !processCommand(left.pid)?.includes(cluster)) rmSync(left.path, { force: true });
}
