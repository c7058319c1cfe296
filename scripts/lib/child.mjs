import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Runs a program to its end; its error output goes to `logFile`.
 * @param {string} program @param {string[]} parameters
 * @param {{ cwd: string, logFile: string, env?: NodeJS.ProcessEnv, input?: string, isOutputLogged?: boolean }} options
 * @returns {Promise<{ ok: boolean, stdout: string, log: string }>}
 */
export function runChild(
  program,
  parameters,
  { cwd, logFile, env = process.env, input = "", isOutputLogged = false },
) {
  const start = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(logFile, "a", 0o600);
  const child = spawn(program, parameters, { cwd, env, stdio: ["pipe", isOutputLogged ? log : "pipe", log] });
  closeSync(log);
  running.add(child);
  child.stdin?.on("error", () => {});
  child.stdin?.end(input);
  let stdout = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  return new Promise((resolve) => {
    const finish = (/** @type {boolean} */ ok) => {
      running.delete(child);
      resolve({ ok, stdout, log: readFileSync(logFile).subarray(start).toString() });
    };
    child.once("error", () => finish(false));
    child.once("close", (code) => finish(code === 0));
  });
}

/** Ends what `runChild` is still running. */
export function endChildren() {
  for (const child of running) child.kill("SIGTERM");
}
