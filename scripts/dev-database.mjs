import { join } from "node:path";
import { serverUrl } from "../db/embedded/cluster.mjs";
import { clearLeftovers, runningPort } from "../db/embedded/lock-file.mjs";
import { placeServer } from "../db/embedded/placement.mjs";
import { builtInServer } from "./lib/built-in-server.mjs";
import { openDataFolder, secretsOf } from "./lib/data-folder.mjs";
import { prepareDatabase } from "./lib/prepare.mjs";
import { projectRoot } from "./lib/project-root.mjs";

/**
 * A database to develop against: starts the built-in server of DATA_DIR (default .data/dev) or joins the one running,
 * migrates and seeds, prints the settings the app needs and leaves the server running.
 * `--stop` ends it, `--empty` leaves the demo out, `--owner` prints the owner's URL too.
 */
const parameters = new Set(process.argv.slice(2));
const folder = openDataFolder(projectRoot, process.env.DATA_DIR ?? ".data/dev");
const { cluster } = placeServer(folder);

if (parameters.has("--stop")) await clearLeftovers(cluster);
else await offer();

async function openServer() {
  const { open } = await builtInServer(folder, console.error);
  return open();
}

async function offer() {
  const secrets = secretsOf(folder);
  const port = runningPort(cluster) ?? (await openServer()).port;
  const ownerUrl = serverUrl({ password: secrets.ownerPassword, port });
  const request = {
    ownerUrl,
    applicationPassword: secrets.applicationPassword,
    isDemo: !parameters.has("--empty"),
    accountsFile: join(folder, "demo-accounts.json"),
  };
  const prepared = await prepareDatabase(projectRoot, request, join(folder, "logs", "prepare.log"));
  console.log(`DATABASE_URL=${prepared.applicationUrl}`);
  if (parameters.has("--owner")) console.log(`DATABASE_OWNER_URL=${ownerUrl}`);
  console.log(`NEXTAUTH_SECRET=${secrets.sessionSecret}`);
  console.log(`DATA_DIR=${folder}`);
  for (const { roleLabel, username, password } of prepared.accounts) {
    console.log(`# ${roleLabel} ${username} ${password}`);
  }
  process.exit(0);
}
