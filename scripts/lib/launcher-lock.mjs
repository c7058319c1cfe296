import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { endProcess, processIdentity } from "../../db/embedded/processes.mjs";
import { Refusal } from "../../db/embedded/refusal.mjs";
import { writeJson } from "./data-folder.mjs";

/**
 * @typedef {{ pid: number, identity: string | undefined }} Running
 * @typedef {{ launcher: Running, address: string, app?: Running }} Note
 */

/**
 * Claims the data folder for this launcher. A living launcher is a `Refusal`; an app that a killed one left running is ended.
 * @param {string} folder @param {string} address
 */
export async function claimDataFolder(folder, address) {
  const path = join(folder, "launcher.json");
  const left = readNote(path);
  if (left && isSame(left.launcher)) {
    throw new Refusal(`平台已在运行：${left.address}（进程 ${left.launcher.pid}）；要重新启动，请先停止它。`);
  }
  if (left?.app && isSame(left.app)) {
    await endProcess(left.app.pid, [
      { signal: "SIGTERM", waitMs: 5_000 },
      { signal: "SIGKILL", waitMs: 5_000 },
    ]);
  }
  rmSync(path, { force: true });
  /** @type {Note} */
  const note = { launcher: running(process.pid), address };
  try {
    writeFileSync(path, JSON.stringify(note), { flag: "wx", mode: 0o600 });
  } catch {
    throw new Refusal(`${folder} 正被另一个启动中的进程使用；请稍候再试。`);
  }
  return {
    /** @param {number} pid */
    noteApp: (pid) => writeJson(path, { ...note, app: running(pid) }),
    release: () => rmSync(path, { force: true }),
  };
}

/** @param {number} pid @returns {Running} */
function running(pid) {
  return { pid, identity: processIdentity(pid) };
}

/** @param {Running} noted */
function isSame(noted) {
  return (
    noted.pid !== process.pid && noted.identity !== undefined && processIdentity(noted.pid) === noted.identity
  );
}

/** A note cut short by a crash counts as none. @param {string} path @returns {Note | undefined} */
function readNote(path) {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
