import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const hasProc = process.platform === "linux";

/**
 * What tells this run of a process from a later one with the same number; undefined when it is gone.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function processIdentity(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (hasProc) {
    const stat = readOrUndefined(`/proc/${pid}/stat`);
    const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (!fields || fields[0] === "Z") return undefined;
    return `${bootId()}:${fields[19]}`;
  }
  const listed = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return listed.stdout?.trim() || undefined;
}

/** @param {number} pid */
export function processCommand(pid) {
  if (hasProc) return readOrUndefined(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ").trim();
  const listed = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return listed.stdout?.trim() || undefined;
}

/**
 * Server processes whose working directory is `directory`; every Postgres process stays in its data directory.
 * @param {string} directory
 * @returns {number[]}
 */
export function processesIn(directory) {
  if (!hasProc) return [];
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => workingDirectory(pid) === directory && /postgres/.test(processCommand(pid) ?? ""));
}

/**
 * Sends the signals one after the other until the process is gone.
 * @param {number} pid
 * @param {{ signal: NodeJS.Signals, waitMs: number }[]} steps
 */
export async function endProcess(pid, steps) {
  const identity = processIdentity(pid);
  for (const { signal, waitMs } of identity ? steps : []) {
    if (!sendSignal(pid, signal)) break;
    if (await untilGone(pid, identity, waitMs)) return true;
  }
  return processIdentity(pid) !== identity || identity === undefined;
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function sendSignal(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** @param {number} pid @param {string | undefined} identity @param {number} waitMs */
async function untilGone(pid, identity, waitMs) {
  const deadline = Date.now() + waitMs;
  while (Date.now() < deadline) {
    if (processIdentity(pid) !== identity) return true;
    await sleep(20);
  }
  return false;
}

/** @param {number} pid */
function workingDirectory(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function readOrUndefined(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function bootId() {
  return readOrUndefined("/proc/sys/kernel/random/boot_id")?.trim() ?? "";
}
