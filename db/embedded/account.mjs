import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { Refusal } from "./refusal.mjs";

/** @typedef {{ name: string, uid: number, gid: number }} Account */

const preferred = ["postgres", "nobody", "daemon"];

/**
 * The unprivileged user the server runs as when we are root (Postgres refuses to run as root); otherwise undefined.
 * An existing data directory keeps the user it belongs to.
 * @param {string} [dataDirectory]
 * @returns {Account | undefined}
 */
export function serverAccount(dataDirectory) {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8").split("\n").map(parseUser);
  const ownerId = dataDirectory ? statSync(dataDirectory, { throwIfNoEntry: false })?.uid : undefined;
  const owner = ownerId ? users.find((user) => user?.uid === ownerId) : undefined;
  const account = owner ?? preferred.map((name) => users.find((user) => user?.name === name)).find(Boolean);
  if (!account) {
    throw new Refusal(
      "内置数据库不能以 root 运行，而系统里没有可用的普通用户；请先建一个（useradd -r postgres），或改用普通用户启动。",
    );
  }
  return account;
}

/**
 * Whether the account may use `path` (`mode`: r, w, x as in test(1)); asked of the system, not worked out from mode bits.
 * @param {Account | undefined} account
 * @param {string} path
 * @param {string} mode
 */
export function mayUse(account, path, mode) {
  const test = [...mode].map((letter) => `test -${letter} "$1"`).join(" && ");
  const asUser = account ? { uid: account.uid, gid: account.gid } : {};
  const asked = spawnSync("/bin/sh", ["-c", test, "sh", path], { ...asUser, cwd: "/", stdio: "ignore" });
  return asked.status === 0;
}

/** @param {string} line @returns {Account | undefined} */
function parseUser(line) {
  const [name, , uid, gid] = line.split(":");
  if (!name || !uid || !gid || uid === "0") return undefined;
  return { name, uid: Number(uid), gid: Number(gid) };
}
