import { desc, inArray } from "drizzle-orm";
import type { z } from "zod";
import { settings } from "@/db/schema";
import { lightsKey, lightsSetting } from "@/domain/cockpit/lights";
import {
  type CockpitSettings,
  defaultCockpitSettings,
  stageWeightsKey,
  stageWeightsSetting,
  stuckAfterDaysKey,
  stuckAfterDaysSetting,
} from "@/domain/cockpit/settings";
import { sizeBandsKey, sizeBandsSetting } from "@/domain/project/size-band";
import type { Reader } from "./counter-lines";

const parsed = <Value>(schema: z.ZodType<Value>, value: unknown, fallback: Value): Value =>
  value === undefined ? fallback : schema.parse(value);

/** What the cockpit counts by: stage weights, days until a negotiation is stuck, lights and size bands. */
export async function readCockpitSettings(db: Reader): Promise<CockpitSettings> {
  const rows = await db
    .selectDistinctOn([settings.key], { key: settings.key, value: settings.value })
    .from(settings)
    .where(inArray(settings.key, [stageWeightsKey, stuckAfterDaysKey, lightsKey, sizeBandsKey]))
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
    lights: parsed(lightsSetting, settingOf(lightsKey), defaultCockpitSettings.lights),
    sizeBands: parsed(sizeBandsSetting, settingOf(sizeBandsKey), defaultCockpitSettings.sizeBands),
  };
}
