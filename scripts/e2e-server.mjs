import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { makeTemporaryFolder } from "../db/embedded/temporary.mjs";
import { projectRoot } from "./lib/project-root.mjs";

/** The built product on a data folder of its own, for the browser tests; playwright.config.ts sets the environment. */
const port = process.env.E2E_PORT;
if (!port) throw new Error("E2E_PORT is set by playwright.config.ts");
const dataDir = await makeTemporaryFolder("gaoxin-e2e-");

const child = spawn(process.execPath, [join("scripts", "start.mjs")], {
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
  },
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.on(signal, () => child.kill(signal));
child.once("exit", (code) => {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(code ?? 1);
});
