import { desc, inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { settings } from "@/db/schema";
import { stageWeightsKey, stageWeightsSetting } from "@/domain/cockpit/settings";
import { forecastRulesKey, forecastRulesSetting } from "@/domain/forecast/forecast-rules.schema";
import { defaultForecastSettings, type ForecastSettings } from "@/domain/forecast/settings";

/** What the forecast reckons with: the newest revision of its parameters and of the stage weights. */
export async function readForecastSettings(db: Database): Promise<ForecastSettings> {
  const rows = await db
    .selectDistinctOn([settings.key], { key: settings.key, value: settings.value })
    .from(settings)
    .where(inArray(settings.key, [stageWeightsKey, forecastRulesKey]))
    .orderBy(settings.key, desc(settings.revision));
  const settingOf = (key: string) => rows.find((row) => row.key === key)?.value;
  const [weights, rules] = [settingOf(stageWeightsKey), settingOf(forecastRulesKey)];
  return {
    ...defaultForecastSettings,
    ...(rules === undefined ? {} : forecastRulesSetting.parse(rules)),
    ...(weights === undefined ? {} : { priorWeightsBp: stageWeightsSetting.parse(weights) }),
  };
}
