import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { makeTemporaryFolder } from "../db/embedded/temporary.mjs";
import { projectRoot } from "./lib/project-root.mjs";

/**
 * The built product on a data folder of its own, for the browser tests, with `--empty` beside it and without the
 * demo; playwright.config.ts sets the environment.
 */
const isEmpty = process.argv.includes("--empty");
const port = isEmpty ? process.env.E2E_EMPTY_PORT : process.env.E2E_PORT;
if (!port) throw new Error("the port is set by playwright.config.ts");
const dataDir = await makeTemporaryFolder("gaoxin-e2e-");

const child = spawn(process.execPath, [join("scripts", "start.mjs"), ...(isEmpty ? ["--empty"] : [])], {
  cwd: projectRoot,
  stdio: ["ignore", "inherit", "inherit"],
  env: {
    ...process.env,
    PORT: port,
    HOST: "127.0.0.1",
    NEXTAUTH_URL: `http://127.0.0.1:${port}`,
    NEXTAUTH_SECRET: "",
    DATA_DIR: dataDir,
    DATABASE_URL: "",
    DATABASE_MIGRATE_URL: "",
    SETUP_CODE: isEmpty ? process.env.E2E_SETUP_CODE : "",
  },
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.on(signal, () => child.kill(signal));
child.once("exit", (code) => {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code ?? 1);
});
