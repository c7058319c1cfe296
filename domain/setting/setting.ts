import { z } from "zod";
import { clockRulesKey } from "../clock/clock-rule";
import { clockRulesSetting } from "../clock/clock-rules.schema";
import { defaultClockRules } from "../clock/default-rules";
import { defaultLights, lightsKey, lightsSetting } from "../cockpit/lights";
import {
  defaultCockpitSettings,
  stageWeightsKey,
  stageWeightsSetting,
  stuckAfterDaysKey,
  stuckAfterDaysSetting,
} from "../cockpit/settings";
import { countingRulesSetting } from "../counting/counting-rules.schema";
import { defaultCountingRules } from "../counting/default-rules";
import { countingRulesKey } from "../counting/rule";
import { forecastRulesKey, forecastRulesSetting } from "../forecast/forecast-rules.schema";
import { defaultForecastRules } from "../forecast/settings";
import { closingDayKey, closingDaySetting, defaultClosingDay } from "../month/closing-day";
import { gateRulesKey, gateRulesSetting } from "../project/gate-rules.schema";
import { defaultGateRules } from "../project/gates";
import { defaultProtectionSettings } from "../project/protection";
import { protectionKey, protectionSetting } from "../project/protection.schema";
import { defaultSizeBands, sizeBandsKey, sizeBandsSetting } from "../project/size-band";

/** The rules an office may change itself: where each is kept, what it may be, what holds until somebody changes it. */
export const settingKeys = [
  stageWeightsKey,
  stuckAfterDaysKey,
  gateRulesKey,
  clockRulesKey,
  protectionKey,
  forecastRulesKey,
  countingRulesKey,
  closingDayKey,
  lightsKey,
  sizeBandsKey,
] as const;
export type SettingKey = (typeof settingKeys)[number];

const stageWeights = z.object({ key: z.literal(stageWeightsKey), value: stageWeightsSetting });
const stuckAfterDays = z.object({ key: z.literal(stuckAfterDaysKey), value: stuckAfterDaysSetting });

const gateRules = z.object({ key: z.literal(gateRulesKey), value: gateRulesSetting });
const clockRules = z.object({ key: z.literal(clockRulesKey), value: clockRulesSetting });
const protection = z.object({ key: z.literal(protectionKey), value: protectionSetting });
const forecastRules = z.object({ key: z.literal(forecastRulesKey), value: forecastRulesSetting });
const countingRules = z.object({ key: z.literal(countingRulesKey), value: countingRulesSetting });
const closingDay = z.object({ key: z.literal(closingDayKey), value: closingDaySetting });
const lights = z.object({ key: z.literal(lightsKey), value: lightsSetting });
const sizeBands = z.object({ key: z.literal(sizeBandsKey), value: sizeBandsSetting });

/** A key with a value that fits it. */
export const settingValue = z.discriminatedUnion("key", [
  stageWeights,
  stuckAfterDays,
  gateRules,
  clockRules,
  protection,
  forecastRules,
  closingDay,
  countingRules,
  lights,
  sizeBands,
]);
export type SettingValue = z.output<typeof settingValue>;

export const defaultSettings: readonly SettingValue[] = [
  { key: stageWeightsKey, value: { ...defaultCockpitSettings.stageWeightsBp } },
  { key: stuckAfterDaysKey, value: defaultCockpitSettings.stuckAfterDays },
  { key: gateRulesKey, value: gateRulesSetting.parse(defaultGateRules) },
  { key: clockRulesKey, value: clockRulesSetting.parse(defaultClockRules) },
  { key: protectionKey, value: { ...defaultProtectionSettings } },
  { key: forecastRulesKey, value: forecastRulesSetting.parse(defaultForecastRules) },
  { key: closingDayKey, value: defaultClosingDay },
  { key: countingRulesKey, value: defaultCountingRules },
  { key: lightsKey, value: defaultLights },
  { key: sizeBandsKey, value: defaultSizeBands },
];

/** Parameters of one figure or table, kept beside the dictionaries; gates and clocks have a page of their own. */
export const plainSettingKeys = [
  stageWeightsKey,
  stuckAfterDaysKey,
  forecastRulesKey,
  closingDayKey,
  lightsKey,
  sizeBandsKey,
] as const satisfies readonly SettingKey[];
export type PlainSettingKey = (typeof plainSettingKeys)[number];
export type PlainSetting = Extract<SettingValue, { key: PlainSettingKey }>;

export const isPlainSetting = (setting: SettingValue): setting is PlainSetting =>
  plainSettingKeys.some((key) => key === setting.key);
