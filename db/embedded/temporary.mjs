import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearLeftovers } from "./lock-file.mjs";
import { processIdentity } from "./processes.mjs";

/**
 * Makes a temporary folder for a throw-away server, after removing those (and ending their servers) whose owner was killed.
 * @param {string} prefix
 */
export async function makeTemporaryFolder(prefix) {
  const names = readdirSync(tmpdir()).filter((name) => name.startsWith(prefix));
  for (const name of names) await sweep(join(tmpdir(), name));
  const folder = join(tmpdir(), `${prefix}${process.pid}`);
  mkdirSync(folder, { mode: 0o711 });
  writeFileSync(
    join(folder, "owner.json"),
    JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) }),
  );
  return folder;
}

/** @param {string} folder */
async function sweep(folder) {
  const note = join(folder, "owner.json");
  if (!existsSync(note)) return;
  const { pid, identity } = JSON.parse(readFileSync(note, "utf8"));
  if (pid !== process.pid && processIdentity(pid) === identity) return;
  await clearLeftovers(join(folder, "postgres"));
  rmSync(folder, { recursive: true, force: true });
}
