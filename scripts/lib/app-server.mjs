import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { endProcess } from "../../db/embedded/processes.mjs";
import { Refusal } from "../../db/embedded/refusal.mjs";

const startLimitMs = 120_000;
const logLimit = 20 * 1024 * 1024;

/** @param {number} port */
const portTaken = (port) =>
  `端口 ${port} 已被其他程序占用；请先停止占用它的程序，或换一个端口，如 PORT=${port === 65_535 ? 3000 : port + 1} npm start。`;

/** @param {{ port: number, host?: string }} settings */
export async function assertPortFree({ port, host }) {
  for (const address of host ? [host] : [undefined, "127.0.0.1"]) {
    const code = await listenOnce(port, address);
    if (code === "EADDRINUSE") throw new Refusal(portTaken(port));
    if (code === "EACCES")
      throw new Refusal(`没有权限使用端口 ${port}；1024 以下的端口需要管理员权限，请换一个端口。`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") throw new Refusal(`HOST=${host} 不是本机的地址。`);
  }
}

/**
 * Starts Next (built, or in development mode) and waits until its health answer is good.
 * @param {string} root
 * @param {{ port: number, host?: string, isDev: boolean, env: NodeJS.ProcessEnv, logFile: string, onSpawn: (pid: number) => void }} options
 */
export async function startApp(root, { port, host, isDev, env, logFile, onSpawn }) {
  const begin = rotate(logFile);
  const log = openSync(logFile, "a", 0o600);
  const output = isDev ? "inherit" : log;
  const next = join("node_modules", "next", "dist", "bin", "next");
  const where = ["--port", String(port), ...(host ? ["--hostname", host] : [])];
  const preload = ["--import", "./scripts/lib/exit-with-launcher.mjs"];
  const child = spawn(process.execPath, [...preload, next, isDev ? "dev" : "start", ...where], {
    cwd: root,
    env: { ...env, LAUNCHER_PID: String(process.pid) },
    stdio: ["ignore", output, output, "ipc"],
    detached: true,
  });
  closeSync(log);
  const app = watch(child);
  if (child.pid) onSpawn(child.pid);
  const deadline = Date.now() + startLimitMs;
  while (Date.now() < deadline && !app.hasExited()) {
    if (await isHealthy(port, host)) return app;
    await sleep(100);
  }
  await app.stop();
  const text = readFileSync(logFile).subarray(begin).toString();
  throw new Refusal(/EADDRINUSE/.test(text) ? portTaken(port) : `页面服务没有启动成功，详情见 ${logFile}。`);
}

/** @param {import("node:child_process").ChildProcess} child */
function watch(child) {
  let ended = false;
  /** @type {Promise<string>} */
  const exited = new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? `代码 ${code}`));
    child.once("error", (error) => resolve(error.message));
  });
  const stop = async () => {
    if (child.pid && !ended) {
      await endProcess(child.pid, [
        { signal: "SIGTERM", waitMs: 8_000 },
        { signal: "SIGKILL", waitMs: 5_000 },
      ]);
    }
    await exited;
  };
  void exited.then(() => {
    ended = true;
  });
  return { exited, stop, hasExited: () => ended };
}

/** @param {number} port @param {string} [host] */
async function isHealthy(port, host) {
  const isAny = !host || host === "0.0.0.0" || host === "::";
  const target = isAny ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  try {
    const answer = await fetch(`http://${target}:${port}/api/health`, {
      signal: AbortSignal.timeout(30_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** @param {number} port @param {string} [host] @returns {Promise<string | undefined>} */
function listenOnce(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** @param {string} logFile */
function rotate(logFile) {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= logLimit) return size;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}
