import { randomBytes } from "node:crypto";
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fullDiskSentence, Refusal } from "../../db/embedded/refusal.mjs";

const leastFreeBytes = 200 * 1024 * 1024;

/**
 * Opens (or makes) the data folder. Throws a `Refusal` when it can't be written or the disk is nearly full.
 * @param {string} root @param {string} dataDir
 */
export function openDataFolder(root, dataDir) {
  const folder = resolve(root, dataDir);
  try {
    mkdirSync(join(folder, "logs"), { recursive: true });
    accessSync(folder, constants.W_OK);
    writeFileSync(join(folder, "logs", ".writable"), "");
  } catch (error) {
    throw new Refusal(
      fullDiskSentence(error) ?? `数据目录 ${folder} 不能写入；请换一个可写的目录，或用 DATA_DIR 另行指定。`,
    );
  }
  assertFreeSpace(folder);
  return folder;
}

/** @param {string} folder */
export function assertFreeSpace(folder, leastBytes = leastFreeBytes) {
  const disk = statfsSync(folder);
  const free = disk.bavail * disk.bsize;
  if (free >= leastBytes) return;
  const needed = Math.round(leastBytes / 1024 ** 2);
  throw new Refusal(
    `磁盘空间不足：${folder} 所在磁盘只剩 ${Math.floor(free / 1024 ** 2)} MB，至少需要 ${needed} MB。`,
  );
}

/**
 * @template T
 * @param {string} path @param {T} fallback
 * @returns {T}
 */
export function readJson(path, fallback) {
  if (!existsSync(path)) return fallback;
  const text = readFileSync(path, "utf8");
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${path} 内容已损坏；请从备份恢复该文件后再启动。`);
  }
}

/** Replaces the file in one step, readable by the folder's owner only. @param {string} path @param {unknown} value */
export function writeJson(path, value) {
  writeFileSync(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flush: true });
  const { uid, gid } = statSync(dirname(path));
  if (process.getuid?.() === 0) chownSync(`${path}.new`, uid, gid);
  renameSync(`${path}.new`, path);
}

/**
 * @typedef {{ sessionSecret: string, ownerPassword: string, applicationPassword: string }} Secrets
 * @param {string} folder
 * @returns {Secrets}
 */
export function secretsOf(folder) {
  const path = join(folder, "secrets.json");
  const kept = readJson(path, {});
  const secrets = {
    sessionSecret: kept.sessionSecret ?? randomBytes(32).toString("base64url"),
    ownerPassword: kept.ownerPassword ?? randomBytes(24).toString("base64url"),
    applicationPassword: kept.applicationPassword ?? randomBytes(24).toString("base64url"),
  };
  if (Object.keys(kept).length < Object.keys(secrets).length) writeJson(path, secrets);
  return secrets;
}
