import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fullDiskSentence, Refusal } from "../../db/embedded/refusal.mjs";
import { runChild } from "./child.mjs";
import { assertWritable } from "./install.mjs";

const folders = ["app", "components", "domain", "server", "db", "lib", "public"];
const rootFile =
  /^(package-lock\.json|package\.json|tsconfig\.json|proxy\.ts|instrumentation.*\.ts|(next|postcss)\.config\..*)$/;
const notBuilt = /\.(test|itest)\.tsx?$|\.md$|^db\/(seed|testing|embedded)\//;

/**
 * Builds the product unless the build there is of exactly these sources.
 * @param {string} root @param {string} logFile @param {(text: string) => void} say
 */
export async function ensureBuilt(root, logFile, say) {
  const stamp = join(root, ".next", "built-from");
  const wanted = sourceHash(root);
  const isBuilt = existsSync(join(root, ".next", "BUILD_ID")) && existsSync(stamp);
  if (isBuilt && readFileSync(stamp, "utf8") === wanted) return;
  assertWritable(root);
  rmSync(stamp, { force: true });
  say("正在构建页面，约需一两分钟……");
  const next = join("node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const ran = await runChild(process.execPath, [next, "build"], {
    cwd: root,
    logFile,
    env,
    isOutputLogged: true,
  });
  if (!ran.ok) throw new Refusal(fullDiskSentence(ran.log) ?? `构建没有完成，详情见 ${logFile}。`);
  writeFileSync(stamp, wanted);
}

/** Hash of everything a build is made from. @param {string} root */
export function sourceHash(root) {
  const inFolders = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => filesBelow(root, folder));
  const inRoot = readdirSync(root).filter((name) => rootFile.test(name));
  const hash = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  for (const path of [...inFolders, ...inRoot].sort()) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

/** @param {string} root @param {string} folder @returns {string[]} */
function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !notBuilt.test(path));
}
