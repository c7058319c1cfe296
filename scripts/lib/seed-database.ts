import { createDatabase } from "@/db/client";
import { type DemoAccount, firstOfEachRole, seedDemo } from "@/db/seed/seed-demo";
import { seedReference } from "@/db/seed/seed-reference";
import { readJson, writeJson } from "./data-folder.mjs";

type Demo = {
  isDemo: boolean;
  accountsFile: string;
  /** Keeps the demo's documents; without it there are none. */
  keep?: ((bytes: Uint8Array) => Promise<string>) | undefined;
};

/** Reference data always, the demo when asked for; returns one demo account a role, with its first password. */
export async function seedDatabase(
  ownerUrl: string,
  { isDemo, accountsFile, keep }: Demo,
): Promise<DemoAccount[]> {
  const { db, close } = createDatabase(ownerUrl, {
    max: 1,
    statementTimeoutMs: 0,
    applicationName: "gaoxin-seed",
  });
  try {
    await seedReference(db);
    if (!isDemo) return [];
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
    const password = process.env.DEMO_PASSWORD || undefined;
    return withKeptPasswords(firstOfEachRole(await seedDemo(db, { today, password, keep })), accountsFile);
  } finally {
    await close();
  }
}

/** Passwords are known only when the accounts are made, so they are kept for the next start. */
function withKeptPasswords(accounts: DemoAccount[], accountsFile: string): DemoAccount[] {
  if (accounts.some(({ password }) => password)) writeJson(accountsFile, accounts);
  const kept = readJson<DemoAccount[]>(accountsFile, []);
  return accounts.map((account) => kept.find(({ username }) => username === account.username) ?? account);
}
