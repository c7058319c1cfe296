import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

const skipped =
  /^(node_modules|drizzle|test-results|playwright-report|coverage)(\/|$)|(^|\/)\.[^/]+(\/|$)|(^|\/)next-env\.d\.ts$/;
const handWritten = /\.(ts|tsx|mjs|js|css)$/;

/** Paths of the hand-written source files, relative to `root`. @param {string} root @returns {string[]} */
export function sourceFiles(root, folder = root) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const name = relative(root, path).replaceAll("\\", "/");
      if (skipped.test(name)) return [];
      if (entry.isDirectory()) return sourceFiles(root, path);
      return handWritten.test(name) ? [name] : [];
    })
    .sort();
}
