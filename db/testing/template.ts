import { randomBytes } from "node:crypto";
import { createDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { applicationRole, ensureApplicationRole } from "@/db/roles";
import { seedReference } from "@/db/seed/seed-reference";

/** Migrates the template database, puts the reference data in and returns the application's URL to it. */
export async function prepareTemplate(ownerUrl: string): Promise<string> {
  const password = randomBytes(12).toString("hex");
  const { db, sql, close } = createDatabase(ownerUrl, { max: 1, statementTimeoutMs: 0 });
  try {
    await migrateDatabase(sql);
    await seedReference(db);
    await ensureApplicationRole(sql, password);
  } finally {
    await close();
  }
  const url = new URL(ownerUrl);
  url.username = applicationRole;
  url.password = password;
  return url.href;
}
