import { createDatabase } from "@/db/client";
import { type DemoAccount, firstOfEachRole, seedDemo } from "@/db/seed/seed-demo";
import { seedReference } from "@/db/seed/seed-reference";

/** Reference data always, the demo when asked for; returns one demo account a role. */
export async function seedDatabase(ownerUrl: string, isDemo: boolean): Promise<DemoAccount[]> {
  const { db, close } = createDatabase(ownerUrl, {
    max: 1,
    statementTimeoutMs: 0,
    applicationName: "gaoxin-seed",
  });
  try {
    await seedReference(db);
    if (!isDemo) return [];
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
    return firstOfEachRole(await seedDemo(db, { today, password: process.env.DEMO_PASSWORD || undefined }));
  } finally {
    await close();
  }
}
