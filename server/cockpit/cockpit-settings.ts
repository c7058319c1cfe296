import { desc, inArray } from "drizzle-orm";
import type { z } from "zod";
import type { Database } from "@/db/client";
import { settings } from "@/db/schema";
import {
  type CockpitSettings,
  defaultCockpitSettings,
  stageWeightsKey,
  stageWeightsSetting,
  stuckAfterDaysKey,
  stuckAfterDaysSetting,
} from "@/domain/cockpit/settings";

const parsed = <Value>(schema: z.ZodType<Value>, value: unknown, fallback: Value): Value =>
  value === undefined ? fallback : schema.parse(value);

/** What the cockpit counts by: stage weights and the days after which a negotiation is stuck. */
export async function readCockpitSettings(db: Database): Promise<CockpitSettings> {
  const rows = await db
    .selectDistinctOn([settings.key], { key: settings.key, value: settings.value })
    .from(settings)
    .where(inArray(settings.key, [stageWeightsKey, stuckAfterDaysKey]))
    .orderBy(settings.key, desc(settings.revision));
  const settingOf = (key: string) => rows.find((row) => row.key === key)?.value;
  return {
    stageWeightsBp: parsed(
      stageWeightsSetting,
      settingOf(stageWeightsKey),
      defaultCockpitSettings.stageWeightsBp,
    ),
    stuckAfterDays: parsed(
      stuckAfterDaysSetting,
      settingOf(stuckAfterDaysKey),
      defaultCockpitSettings.stuckAfterDays,
    ),
  };
}
