import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { migrateDatabase } from "@/db/migrate";
import { applicationRole, ensureApplicationRole } from "@/db/roles";

/** Migrates the template database and returns the application's URL to it. */
export async function prepareTemplate(ownerUrl: string): Promise<string> {
  const password = randomBytes(12).toString("hex");
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await migrateDatabase(sql);
    await ensureApplicationRole(sql, password);
  } finally {
    await sql.end();
  }
  const url = new URL(ownerUrl);
  url.username = applicationRole;
  url.password = password;
  return url.href;
}
