import { join } from "node:path";
import { readJson, secretsOf, writeJson } from "./data-folder.mjs";

/**
 * Starts the built-in server of a data folder, on the port it had before when that is free.
 * @param {string} folder @param {(text: string) => void} say
 * @returns {Promise<import("../../db/embedded/cluster.mjs").Cluster>}
 */
export async function startBuiltInServer(folder, say) {
  const { placeServer } = await import("../../db/embedded/placement.mjs");
  const { startCluster } = await import("../../db/embedded/cluster.mjs");
  const { durableSettings } = await import("../../db/embedded/settings.mjs");
  const placement = placeServer(folder);
  if (placement.isElsewhere) {
    say(`数据库用户 ${placement.account?.name} 进不了 ${folder}，数据库放在 ${placement.cluster}。`);
  }
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

/** Ends the built-in server of a data folder, in whatever state it is. @param {string} folder */
export async function stopBuiltInServer(folder) {
  const { placeServer } = await import("../../db/embedded/placement.mjs");
  const { clearLeftovers } = await import("../../db/embedded/lock-file.mjs");
  await clearLeftovers(placeServer(folder).cluster);
}
