import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root.mjs";

/** @typedef {{ name: string, passed: number, failed: number }} Outcome */

/** Runs a program of ours with its output shown. @param {string[]} parameters @param {NodeJS.ProcessEnv} [env] */
export function runShown(parameters, env = process.env) {
  const child = spawn(process.execPath, parameters, {
    cwd: projectRoot,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((/** @type {(code: number) => void} */ resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/** A step without tests of its own: nothing when it passes, one failure when it does not. @param {string} name @param {string[]} parameters */
export async function runStep(name, parameters) {
  return { name, passed: 0, failed: (await runShown(parameters)) === 0 ? 0 : 1 };
}

/** @param {string} name @param {string} project @param {string} folder @returns {Promise<Outcome>} */
export async function runVitest(name, project, folder) {
  const report = join(folder, `${project}.json`);
  const vitest = join("node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await runShown([vitest, "run", "--project", project, ...reporters]);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = readReport(report) ?? {};
  return { name, passed, failed: atLeastOneWhen(code !== 0, failed) };
}

/** @param {string} name @param {string} folder @returns {Promise<Outcome>} */
export async function runPlaywright(name, folder) {
  const report = join(folder, "e2e.json");
  const cli = join("node_modules", "@playwright", "test", "cli.js");
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await runShown([cli, "test", "--reporter=list,json"], env);
  const { expected: passed = 0, unexpected = 0, flaky = 0 } = readReport(report)?.stats ?? {};
  return { name, passed, failed: atLeastOneWhen(code !== 0, unexpected + flaky) };
}

/** A runner that failed without a failed test has crashed. @param {boolean} hasFailed @param {number} failed */
function atLeastOneWhen(hasFailed, failed) {
  return hasFailed ? Math.max(1, failed) : failed;
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
