import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { mayUse, serverAccount } from "./account.mjs";
import { serverBinaries } from "./binaries.mjs";
import { Refusal } from "./refusal.mjs";

const numbered = [2, 3, 4, 5, 6, 7, 8, 9];

/**
 * @typedef {object} Placement
 * @property {import("./account.mjs").Account | undefined} account user the server runs as, when not ours
 * @property {string} cluster data directory of the server
 * @property {string} binaries folder with the server's bin, lib and share
 * @property {boolean} isElsewhere the data lies outside the data folder, because its user may not enter that
 */

/**
 * Decides once, then remembers, where the built-in server of this data folder lives.
 * @param {string} dataDir
 * @returns {Placement}
 */
export function placeServer(dataDir) {
  const here = join(dataDir, "postgres");
  const moved = rememberedPlace(dataDir);
  const account = serverAccount(moved ? join(moved, "postgres") : here);
  if (account) chmodSync(dataDir, 0o711);
  const fits = !account || mayUse(account, dataDir, "x");
  if (!moved && fits) return place(account, dataDir);
  if (!moved && existsSync(here)) {
    throw new Refusal(
      `数据库用户 ${account?.name} 进不了 ${dataDir}，已有数据无法读取；请把平台移到该用户可进入的目录后再启动。`,
    );
  }
  return place(account, moved ?? makePlaceElsewhere(dataDir), true);
}

/** @param {import("./account.mjs").Account | undefined} account @param {string} folder */
function place(account, folder, isElsewhere = false) {
  return {
    account,
    cluster: join(folder, "postgres"),
    binaries: serverBinaries(account, folder),
    isElsewhere,
  };
}

/** @param {string} dataDir */
function rememberedPlace(dataDir) {
  const note = join(dataDir, "postgres-location.json");
  if (!existsSync(note)) return undefined;
  const { folder } = JSON.parse(readFileSync(note, "utf8"));
  const owner = join(folder, "belongs-to");
  if (!existsSync(owner)) throw new Refusal(`数据库目录 ${folder} 不见了；请从备份恢复到原处后再启动。`);
  const claimed = readFileSync(owner, "utf8").trim();
  const real = realpathSync(dataDir);
  if (claimed !== real && existsSync(join(claimed, "postgres-location.json"))) {
    throw new Refusal(`数据库目录 ${folder} 属于 ${claimed}；复制出来的平台请删去 ${note} 后再启动。`);
  }
  if (claimed !== real) writeFileSync(owner, `${real}\n`);
  return folder;
}

/** @param {string} dataDir */
function makePlaceElsewhere(dataDir) {
  const real = realpathSync(dataDir);
  const hash = createHash("sha256").update(real).digest("hex").slice(0, 10);
  const base = `/var/lib/gaoxin-crm-${hash}`;
  const folder = [base, ...numbered.map((number) => `${base}-${number}`)].find((path) => !existsSync(path));
  if (!folder) throw new Refusal(`${base} 等目录都已被占用；请先清理不再使用的数据库目录。`);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  chmodSync(folder, 0o711);
  writeFileSync(join(folder, "belongs-to"), `${real}\n`);
  writeFileSync(join(dataDir, "postgres-location.json"), `${JSON.stringify({ folder })}\n`);
  return folder;
}
