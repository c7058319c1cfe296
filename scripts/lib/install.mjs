import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fullDiskSentence, Refusal } from "../../db/embedded/refusal.mjs";
import { runChild } from "./child.mjs";
import { assertFreeSpace } from "./data-folder.mjs";

const neededBytes = 1024 ** 3;

/**
 * Installs the packages of package-lock.json unless exactly they are there already.
 * @param {string} root @param {string} logFile @param {(text: string) => void} say
 */
export async function ensureInstalled(root, logFile, say) {
  if (isInstalled(root)) return;
  assertWritable(root);
  assertFreeSpace(root, neededBytes);
  say("正在安装依赖，首次需要几分钟……");
  const npm = (/** @type {string[]} */ parameters) => runNpm(root, logFile, parameters);
  let ran = await npm(["ci"]);
  if (!ran.ok && ran.log.includes("EUSAGE")) ran = await npm(["install", "--no-save"]);
  if (ran.ok) return;
  throw new Refusal(
    fullDiskSentence(ran.log) ?? `依赖没有装上，请检查网络和 npm 源后重试；详情见 ${logFile}。`,
  );
}

/** @param {string} folder */
export function assertWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Refusal(
      `目录 ${folder} 只读，无法安装和构建；请把平台放到可写的目录，或换用有写权限的用户启动。`,
    );
  }
}

/** @param {string} root */
function isInstalled(root) {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const wanted = lockedPackages(join(root, "package-lock.json"));
  const present = lockedPackages(installed);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "" || (entry.optional && !present[path])) return true;
    return present[path]?.version === entry.version;
  });
}

/** @param {string} path @returns {Record<string, { version: string, optional?: boolean }>} */
function lockedPackages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

/**
 * A registry that lacks a package of some other platform makes `npm ci` refuse the lockfile (EUSAGE), although nothing is
 * missing for this one; `npm install --no-save` installs the same versions.
 * @param {string} root @param {string} logFile @param {string[]} parameters
 */
function runNpm(root, logFile, parameters) {
  const [program = "npm", ...before] = npmCommand();
  const options = ["--include=dev", "--no-audit", "--no-fund"];
  return runChild(program, [...before, ...parameters, ...options], {
    cwd: root,
    logFile,
    isOutputLogged: true,
  });
}

/** npm that came with this Node, however we were started. */
function npmCommand() {
  const given = process.env.npm_execpath;
  if (given?.endsWith("npm-cli.js")) return [process.execPath, given];
  const shipped = join(dirname(dirname(process.execPath)), "lib", "node_modules", "npm", "bin", "npm-cli.js");
  return existsSync(shipped) ? [process.execPath, shipped] : ["npm"];
}
