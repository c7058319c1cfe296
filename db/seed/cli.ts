import { createDatabase } from "@/db/client";
import { type DemoAccount, firstOfEachRole, seedDemo } from "./seed-demo";
import { seedReference } from "./seed-reference";

/** `--reference` or `--demo`, run by the launcher as the owner of DATABASE_URL; the last line printed is JSON. */
const { DATABASE_URL: url, DEMO_PASSWORD: password } = process.env;
const isDemo = process.argv.includes("--demo");
if (!url) throw new Error("DATABASE_URL is not set");

const { db, close } = createDatabase(url, { max: 1, statementTimeoutMs: 0, applicationName: "gaoxin-seed" });
try {
  const accounts = isDemo ? firstOfEachRole(await demo()) : await reference();
  console.log(JSON.stringify({ accounts }));
} finally {
  await close();
}

async function reference(): Promise<DemoAccount[]> {
  await seedReference(db);
  return [];
}

function demo(): Promise<DemoAccount[]> {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
  return seedDemo(db, { today, password: password || undefined });
}
