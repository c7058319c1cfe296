import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startCluster } from "@/db/embedded/cluster.mjs";
import { placeServer } from "@/db/embedded/placement.mjs";
import { throwAwaySettings } from "@/db/embedded/settings.mjs";
import { makeTemporaryFolder } from "@/db/embedded/temporary.mjs";
import { prepareTemplate } from "./template";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: a module is augmented through its interface
  export interface ProvidedContext {
    testServer: { ownerUrl: string; applicationUrl: string; template: string };
  }
}

const template = "gaoxin";

/** One throw-away server a run, with one migrated database that every test file clones. */
export default async function setup(project: TestProject) {
  const folder = await makeTemporaryFolder("gaoxin-test-");
  const placement = placeServer(folder);
  const cluster = await startCluster(placement, {
    password: randomBytes(12).toString("hex"),
    settings: throwAwaySettings,
    logFile: join(folder, "postgres.log"),
  });
  const applicationUrl = await prepareTemplate(cluster.url());
  project.provide("testServer", { ownerUrl: cluster.url(), applicationUrl, template });
  return async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
