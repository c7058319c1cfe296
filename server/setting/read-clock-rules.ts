import type { Database, Transaction } from "@/db/client";
import { type ClockRule, clockRulesKey } from "@/domain/clock/clock-rule";
import { clockRulesSetting } from "@/domain/clock/clock-rules.schema";
import { defaultClockRules } from "@/domain/clock/default-rules";
import { defaultProtectionSettings, type ProtectionSettings } from "@/domain/project/protection";
import { protectionKey, protectionSetting } from "@/domain/project/protection.schema";
import { readNewest } from "./read-newest";

/** The clocks that hold now. */
export const readClockRules = (db: Database | Transaction): Promise<readonly ClockRule[]> =>
  readNewest<readonly ClockRule[]>(db, clockRulesKey, clockRulesSetting, defaultClockRules);

/** The protection rules that hold now. */
export const readProtectionSettings = (db: Database | Transaction): Promise<ProtectionSettings> =>
  readNewest<ProtectionSettings>(db, protectionKey, protectionSetting, defaultProtectionSettings);
