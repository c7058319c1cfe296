import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isReady } from "./lock-file.mjs";
import { settingArguments } from "./settings.mjs";

const logLimit = 10 * 1024 * 1024;

/**
 * @typedef {object} ServerProcess
 * @property {number} pid
 * @property {number} port
 * @property {Promise<string>} exited how the process ended
 * @property {() => string} log what the server wrote since it was started
 */

/**
 * Starts the server and waits until it takes connections. Returns its log instead when it ended first.
 * @param {import("./placement.mjs").Placement} placement
 * @param {{ port: number, settings: Record<string, string>, logFile: string }} options
 * @returns {Promise<ServerProcess | { failure: string }>}
 */
export async function launch(placement, options) {
  const { binaries, cluster } = placement;
  const start = rotate(options.logFile);
  const output = openSync(options.logFile, "a", 0o600);
  const child = spawn(join(binaries, "bin", "postgres"), ["-D", cluster, ...settingArguments(options)], {
    ...asAccount(placement),
    stdio: ["ignore", output, output],
    detached: true,
  });
  closeSync(output);
  let hasExited = false;
  /** @type {Promise<string>} */
  const exited = new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? `代码 ${code}`));
    child.once("error", (error) => resolve(error.message));
  });
  void exited.then(() => {
    hasExited = true;
  });
  const log = () => readFileSync(options.logFile).subarray(start).toString();
  while (!hasExited) {
    if (child.pid && isReady(cluster, child.pid)) return { pid: child.pid, port: options.port, exited, log };
    await sleep(20);
  }
  return { failure: log() };
}

/**
 * Runs one of the server's programs to its end.
 * @param {import("./placement.mjs").Placement} placement
 * @param {string} program @param {string[]} parameters @param {string} [input]
 */
export function runProgram(placement, program, parameters, input) {
  const path = join(placement.binaries, "bin", program);
  const ran = spawnSync(path, parameters, { ...asAccount(placement), input, encoding: "utf8" });
  return { ok: ran.status === 0, output: `${ran.stdout}${ran.stderr}${ran.error?.message ?? ""}` };
}

/** A port of 127.0.0.1 nobody listens on: the remembered one when it is still free. @param {number} [remembered] */
export async function freePort(remembered) {
  return (remembered && (await tryPort(remembered))) || (await tryPort(0)) || 0;
}

/** @param {number} port @returns {Promise<number | undefined>} */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : undefined));
    });
  });
}

/** @param {import("./placement.mjs").Placement} placement */
function asAccount({ account, cluster }) {
  const user = account ? { uid: account.uid, gid: account.gid } : {};
  const { PATH, SystemRoot } = process.env;
  return { ...user, cwd: cluster, env: { PATH, SystemRoot, LC_ALL: "C", TZ: "UTC" } };
}

/** Keeps one older log; returns where the new run's text begins. @param {string} logFile */
function rotate(logFile) {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= logLimit) return size;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}
