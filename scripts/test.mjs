import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refusal } from "../db/embedded/refusal.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { projectRoot } from "./lib/project-root.mjs";

/** Everything, each once, on a machine with only Node: check, unit, integration, build, browser. */
const folder = mkdtempSync(join(tmpdir(), "gaoxin-reports-"));
try {
  await ensureInstalled(projectRoot, join(folder, "install.log"), console.log);
  await runAll();
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}

async function runAll() {
  const { runPlaywright, runStep, runVitest } = await import("./lib/suites.mjs");
  const suites = [
    () => runStep("check", ["scripts/check.mjs"]),
    () => runVitest("unit", "unit", folder),
    () => runVitest("integration", "integration", folder),
    build,
    () => browserTests(runPlaywright),
  ];
  const outcomes = [];
  for (const suite of suites) {
    const isBuilt = !outcomes.some(({ name, failed }) => name === "build" && failed > 0);
    const outcome = isBuilt ? await suite() : { name: "browser (not run: no build)", passed: 0, failed: 1 };
    outcomes.push(outcome);
    console.log(`\n== ${lineFor(outcome)}\n`);
  }
  const sum = (/** @type {"passed" | "failed"} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  rmSync(folder, { recursive: true, force: true });
  for (const outcome of outcomes) console.log(lineFor(outcome));
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  if (sum("failed") > 0 || sum("passed") === 0) process.exitCode = 1;
}

async function build() {
  const logFile = join(folder, "build.log");
  try {
    await ensureBuilt(projectRoot, logFile, console.log);
    return { name: "build", passed: 0, failed: 0 };
  } catch (error) {
    console.error(existsSync(logFile) ? readFileSync(logFile, "utf8") : error);
    return { name: "build", passed: 0, failed: 1 };
  }
}

/** @param {typeof import("./lib/suites.mjs").runPlaywright} runPlaywright */
async function browserTests(runPlaywright) {
  const { ensureChineseFont, ensureChromium } = await import("./lib/chromium.mjs");
  ensureChineseFont();
  const missing = await ensureChromium(projectRoot);
  if (missing) console.error(missing);
  return missing ? { name: "browser", passed: 0, failed: 1 } : runPlaywright("browser", folder);
}

/** @param {{ name: string, passed: number, failed: number }} outcome */
function lineFor({ name, passed, failed }) {
  const isStep = name === "check" || name === "build";
  return isStep ? `${name}: ${failed ? "failed" : "ok"}` : `${name}: ${passed} passed, ${failed} failed`;
}
