import { desc, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Database, Transaction } from "@/db/client";
import { settings } from "@/db/schema";
import type { SettingKey } from "@/domain/setting/setting";

/** The newest revision of a rule, or the default while an office has set none. */
export async function readNewest<Value>(
  db: Database | Transaction,
  key: SettingKey,
  schema: z.ZodType<Value>,
  preset: Value,
): Promise<Value> {
  const [row] = await db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, key))
    .orderBy(desc(settings.revision))
    .limit(1);
  return row ? schema.parse(row.value) : preset;
}
