import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect } from "@playwright/test";
import { test as base } from "./test";

const isHealthy = (address: string) =>
  fetch(`${address}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill("SIGTERM");
  await once(server, "exit");
}

/** The product once more without the demo, while a test needs it. */
export const test = base.extend<{ emptyOffice: string }>({
  emptyOffice: async ({ emptyAddress }, use) => {
    const server = spawn(process.execPath, ["scripts/e2e-server.mjs", "--empty"], { stdio: "ignore" });
    await expect.poll(() => isHealthy(emptyAddress), { timeout: 90_000 }).toBe(true);
    await use(emptyAddress);
    await end(server);
  },
});
