import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sourceFiles } from "./lib/project-files.mjs";
import { projectRoot } from "./lib/project-root.mjs";

const limits = { p95: 220, most: 300 };

const sizes = sourceFiles(projectRoot)
  .map((path) => ({ path, lines: readFileSync(join(projectRoot, path), "utf8").split("\n").length - 1 }))
  .sort((one, other) => one.lines - other.lines);
const at = (/** @type {number} */ share) => sizes[Math.ceil(sizes.length * share) - 1]?.lines ?? 0;
const over = sizes.filter(({ lines }) => lines > limits.most);

console.log(`${sizes.length} files: median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)} lines`);
for (const { path, lines } of over) console.error(`${path}: ${lines} lines, the most is ${limits.most}`);
if (at(0.95) > limits.p95) console.error(`p95 is ${at(0.95)} lines, the most is ${limits.p95}`);
if (over.length > 0 || at(0.95) > limits.p95) process.exitCode = 1;
