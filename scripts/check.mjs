import { spawn } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./lib/project-root.mjs";

const bin = (/** @type {string} */ ...parts) => join("node_modules", ...parts);

/** Each prints what it found and fails on its own; they run side by side. */
const checks = [
  { name: "format, lint, import fences", parameters: [bin("@biomejs", "biome", "bin", "biome"), "check"] },
  {
    name: "types",
    before: [bin("next", "dist", "bin", "next"), "typegen"],
    parameters: [bin("typescript", "bin", "tsc"), "--noEmit"],
  },
  { name: "unused code", parameters: [bin("knip", "bin", "knip.js"), "--no-progress"] },
  { name: "file sizes", parameters: ["scripts/check-sizes.mjs"] },
  { name: "features apart", parameters: ["scripts/check-features.mjs"] },
];

const results = await Promise.all(checks.map(run));
for (const { name, code, output, seconds } of results) {
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (code !== 0 || name === "file sizes") console.log(output.trim());
}
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1;

/** `before` makes what the check reads (the types of our routes). @param {{ name: string, before?: string[], parameters: string[] }} check */
async function run({ name, before, parameters }) {
  const begun = Date.now();
  const made = before ? await output(before) : { code: 0, text: "" };
  const { code, text } = made.code === 0 ? await output(parameters) : made;
  return { name, code, output: text, seconds: ((Date.now() - begun) / 1000).toFixed(1) };
}

/** @param {string[]} parameters @returns {Promise<{ code: number, text: string }>} */
function output(parameters) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, parameters, {
    cwd: projectRoot,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part) => {
      text += part;
    });
  }
  return new Promise((resolve) => child.once("close", (code) => resolve({ code: code ?? 1, text })));
}
