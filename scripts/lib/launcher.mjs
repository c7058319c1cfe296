import { randomInt } from "node:crypto";
import { join } from "node:path";
import { fullDiskSentence, Refusal } from "../../db/embedded/refusal.mjs";
import { assertPortFree, startApp } from "./app-server.mjs";
import { banner } from "./banner.mjs";
import { ensureBuilt } from "./build.mjs";
import { endChildren } from "./child.mjs";
import { openDataFolder, secretsOf } from "./data-folder.mjs";
import { ensureInstalled } from "./install.mjs";
import { claimDataFolder } from "./launcher-lock.mjs";
import { openDatabase } from "./office-database.mjs";
import { projectRoot as root } from "./project-root.mjs";
import { readSettings } from "./settings.mjs";
import { keepRunning } from "./supervise.mjs";

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);

/** How to end what was started, newest last. @type {(() => unknown)[]} */
const started = [];
const onStart = (/** @type {() => unknown} */ end) => started.push(end);
let isStopping = false;

/** Runs the product until it is told to stop; sets the exit code. */
export async function launch() {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => void stop(0));
  stopWithNpm();
  try {
    await start();
  } catch (error) {
    if (isStopping) return;
    process.stderr.write(`${sentenceFor(error)}\n`);
    await stop(1);
  }
}

async function start() {
  const settings = readSettings(root, process.argv.slice(2));
  const folder = openDataFolder(root, settings.dataDir);
  const log = (/** @type {string} */ name) => join(folder, "logs", `${name}.log`);
  const lock = await claimDataFolder(folder, settings.address);
  onStart(lock.release);
  await assertPortFree(settings);
  await ensureInstalled(root, log("install"), say);
  const run = { say, isStopping: () => isStopping, onStart };
  const [database] = await Promise.all([
    openDatabase(settings, folder, run),
    settings.isDev || ensureBuilt(root, log("build"), say),
  ]);
  const setupCode = database.hasUsers ? undefined : process.env.SETUP_CODE || newSetupCode();
  const env = appEnvironment(settings, folder, database.applicationUrl, setupCode);
  const openApp = () => startApp(root, { ...settings, env, logFile: log("app"), onSpawn: lock.noteApp });
  const app = keepRunning("页面服务", await openApp(), openApp, run);
  onStart(app.stop);
  const { warnings } = database;
  say(
    banner({
      address: settings.address,
      folder,
      accounts: database.accounts,
      setupCode,
      warnings,
    }),
  );
  await Promise.race([app.failed, database.failed]);
}

/** @param {number} code */
async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  process.exitCode = code;
  if (code === 0) say("正在停止……");
  endChildren();
  for (const end of started.reverse()) await endQuietly(end);
  if (code === 0) say("已停止，数据已保存。");
  process.exit(code);
}

/** What can't be ended must not keep the rest running. @param {() => unknown} end */
async function endQuietly(end) {
  try {
    await end();
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`);
  }
}

/** Started by npm and npm is gone: nobody is left to stop us, so we do it. */
function stopWithNpm() {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event || parent === 1) return;
  setInterval(() => process.ppid !== parent && void stop(0), 1_000).unref();
}

/**
 * @param {import("./settings.mjs").Settings} settings @param {string} folder
 * @param {string} applicationUrl @param {string} [setupCode]
 * @returns {NodeJS.ProcessEnv}
 */
function appEnvironment(settings, folder, applicationUrl, setupCode) {
  const { DEMO_PASSWORD, DATABASE_MIGRATE_URL, SETUP_CODE, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: settings.isDev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: applicationUrl,
    NEXTAUTH_URL: settings.address,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secretsOf(folder).sessionSecret,
    DATA_DIR: folder,
    ...(setupCode && { SETUP_CODE: setupCode }),
  };
}

function newSetupCode() {
  const letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}

/** @param {unknown} error */
function sentenceFor(error) {
  if (error instanceof Refusal) return error.message;
  const message = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return fullDiskSentence(error) ?? `平台没有启动：${message}`;
}
