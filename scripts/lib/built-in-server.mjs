import { join } from "node:path";
import { readJson, secretsOf, writeJson } from "./data-folder.mjs";

/**
 * Where the built-in server of a data folder runs, how to start it (on the port it had before when that is free) and how to
 * end it in whatever state it is.
 * @param {string} folder @param {(text: string) => void} say
 */
export async function builtInServer(folder, say) {
  const { placeServer } = await import("../../db/embedded/placement.mjs");
  const { clearLeftovers } = await import("../../db/embedded/lock-file.mjs");
  const placement = placeServer(folder);
  if (placement.isElsewhere) {
    say(`数据库用户 ${placement.account?.name} 进不了 ${folder}，数据库放在 ${placement.cluster}。`);
  }
  return { open: () => openServer(folder, placement), end: () => clearLeftovers(placement.cluster) };
}

/** @param {string} folder @param {import("../../db/embedded/placement.mjs").Placement} placement */
async function openServer(folder, placement) {
  const { startCluster } = await import("../../db/embedded/cluster.mjs");
  const { durableSettings } = await import("../../db/embedded/settings.mjs");
  const notes = join(folder, "server.json");
  const cluster = await startCluster(placement, {
    password: secretsOf(folder).ownerPassword,
    port: readJson(notes, {}).port,
    settings: durableSettings,
    logFile: join(folder, "logs", "postgres.log"),
  });
  if (readJson(notes, {}).port !== cluster.port) writeJson(notes, { port: cluster.port });
  return cluster;
}
