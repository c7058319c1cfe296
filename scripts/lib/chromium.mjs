import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Path of a Chromium installed on this machine, or undefined: then Playwright's own is used. */
export function installedChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const given = process.env.CHROMIUM_PATH;
  const found = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
  return given || found;
}

/** Makes sure the browser tests have a browser; returns the sentence to show when there is none. @param {string} root */
export async function ensureChromium(root) {
  if (installedChromium() || (await hasPlaywrightChromium())) return undefined;
  console.log("no Chromium on this machine: installing one");
  run(process.execPath, [join(root, "node_modules", "playwright", "cli.js"), "install", "chromium"]);
  if (await hasPlaywrightChromium()) return undefined;
  if (aptInstall(["chromium"]) && installedChromium()) return undefined;
  return "no Chromium for the browser tests: run `npx playwright install chromium` or `apt-get install chromium`, or set CHROMIUM_PATH";
}

/** Chinese text is drawn as boxes without such a font; screenshots then show nothing, but tests still pass. */
export function ensureChineseFont() {
  const listed = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  if (!listed.stdout?.trim()) aptInstall(["fonts-noto-cjk"]);
}

async function hasPlaywrightChromium() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

/** @param {string[]} packages */
function aptInstall(packages) {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return false;
  run("apt-get", ["update", "-qq"]);
  return run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
}

/** @param {string} program @param {string[]} parameters */
function run(program, parameters) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return (
    spawnSync(program, parameters, { env, stdio: ["ignore", "inherit", "inherit"], timeout: 600_000 })
      .status === 0
  );
}
