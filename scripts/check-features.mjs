import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { sourceFiles } from "./lib/project-files.mjs";
import { projectRoot } from "./lib/project-root.mjs";

/** Generic folders of components/, lowest first; each may import those before it. All others are features. */
const layers = ["ui", "chart", "form", "data-table", "shell"];

const imported = /(?:from|import)\s*\(?\s*"([^"]+)"/g;
const problems = sourceFiles(projectRoot)
  .filter((path) => path.startsWith("components/") && path.split("/").length > 2)
  .flatMap((path) =>
    importsOf(path)
      .filter((target) => !mayImport(path, target))
      .map((target) => `${path} imports ${target}`),
  );

for (const problem of problems) console.error(`${problem}: features and lower layers stay apart`);
if (problems.length > 0) process.exitCode = 1;

/** @param {string} path */
function importsOf(path) {
  const text = readFileSync(join(projectRoot, path), "utf8");
  return [...text.matchAll(imported)].map(([, target = ""]) => {
    if (target.startsWith("@/")) return target.slice(2);
    return target.startsWith(".") ? posix.join(posix.dirname(path), target) : target;
  });
}

/** @param {string} path @param {string} target */
function mayImport(path, target) {
  const [top, to] = target.split("/");
  const from = path.split("/")[1] ?? "";
  if (top !== "components" || !to || to === from || !target.includes("/", "components/".length)) return true;
  const level = layers.indexOf(from);
  return layers.includes(to) && (level === -1 || layers.indexOf(to) < level);
}
