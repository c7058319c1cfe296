import { join } from "node:path";
import { Refusal } from "../../db/embedded/refusal.mjs";
import { builtInServer } from "./built-in-server.mjs";
import { readJson, secretsOf, writeJson } from "./data-folder.mjs";
import { prepareDatabase } from "./prepare.mjs";
import { projectRoot } from "./project-root.mjs";
import { keepRunning } from "./supervise.mjs";

/**
 * The database the product runs on, migrated and seeded: the office's own when DATABASE_URL names one, else the built-in.
 * @param {import("./settings.mjs").Settings} settings @param {string} folder
 * @param {{ say: (text: string) => void, isStopping: () => boolean, onStart: (end: () => unknown) => void }} run
 */
export async function openDatabase(settings, folder, run) {
  const logFile = join(folder, "logs", "prepare.log");
  const accountsFile = join(folder, "demo-accounts.json");
  if (settings.databaseUrl) {
    const ownerUrl = settings.migrateUrl ?? settings.databaseUrl;
    const request = { ownerUrl, applicationUrl: settings.databaseUrl, isDemo: false, accountsFile };
    const prepared = await prepareDatabase(projectRoot, request, logFile);
    return { ...prepared, failed: new Promise(() => {}) };
  }
  const isDemo = decideDemo(folder, settings.isEmpty);
  const { open, end } = await builtInServer(folder, run.say);
  run.onStart(end);
  const first = await open();
  const { applicationPassword } = secretsOf(folder);
  const request = { ownerUrl: first.url(), applicationPassword, isDemo, accountsFile };
  const prepared = await prepareDatabase(projectRoot, request, logFile);
  const onSamePort = async () => {
    const next = await open();
    if (next.port === first.port) return next;
    await next.stop();
    throw new Refusal("内置数据库原来的端口已被占用，平台已停止；请重新启动。");
  };
  const server = keepRunning("内置数据库", first, onSamePort, run);
  return { ...prepared, failed: server.failed };
}

/**
 * With or without the demo is decided at the first start and kept: an office's data never gets demo rows later.
 * @param {string} folder @param {boolean} isEmpty
 */
function decideDemo(folder, isEmpty) {
  const path = join(folder, "installation.json");
  const kept = readJson(path, undefined);
  if (!kept) writeJson(path, { isDemo: !isEmpty });
  const isDemo = kept?.isDemo ?? !isEmpty;
  if (isDemo && isEmpty) {
    throw new Refusal(
      `${folder} 里已是演示数据；要从空库开始，请另设目录，如 DATA_DIR=.data-office npm start -- --empty。`,
    );
  }
  return isDemo;
}
