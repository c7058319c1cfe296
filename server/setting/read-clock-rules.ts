import { desc, eq } from "drizzle-orm";
import type { z } from "zod";
import type { Database, Transaction } from "@/db/client";
import { settings } from "@/db/schema";
import { type ClockRule, clockRulesKey } from "@/domain/clock/clock-rule";
import { clockRulesSetting } from "@/domain/clock/clock-rules.schema";
import { defaultClockRules } from "@/domain/clock/default-rules";
import { defaultProtectionSettings, type ProtectionSettings } from "@/domain/project/protection";
import { protectionKey, protectionSetting } from "@/domain/project/protection.schema";
import type { SettingKey } from "@/domain/setting/setting";

/** The newest revision of a rule, or the default while an office has set none. */
async function readNewest<Value>(
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

/** The clocks that hold now. */
export const readClockRules = (db: Database | Transaction): Promise<readonly ClockRule[]> =>
  readNewest<readonly ClockRule[]>(db, clockRulesKey, clockRulesSetting, defaultClockRules);

/** The protection rules that hold now. */
export const readProtectionSettings = (db: Database | Transaction): Promise<ProtectionSettings> =>
  readNewest<ProtectionSettings>(db, protectionKey, protectionSetting, defaultProtectionSettings);
