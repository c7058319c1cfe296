import { z } from "zod";
import { benefitRulesKey, benefitRulesSetting, defaultBenefitRules } from "../benefit/rules.schema";
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
import { defaultHoldDays, holdDaysKey, holdDaysSetting } from "../land/hold-days";
import { defaultUtilityList, utilityListKey, utilityListSetting } from "../land/utility-list";
import { defaultStockRatioBp, stockRatioKey, stockRatioSetting } from "../land-plan/stock-ratio";
import { closingDayKey, closingDaySetting, defaultClosingDay } from "../month/closing-day";
import { gateRulesKey, gateRulesSetting } from "../project/gate-rules.schema";
import { defaultGateRules } from "../project/gates";
import { defaultProtectionSettings } from "../project/protection";
import { protectionKey, protectionSetting } from "../project/protection.schema";
import { defaultSizeBands, sizeBandsKey, sizeBandsSetting } from "../project/size-band";
import { defaultUnderusedRules, underusedRulesKey, underusedRulesSetting } from "../underused/rules.schema";

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
  benefitRulesKey,
  underusedRulesKey,
  holdDaysKey,
  utilityListKey,
  stockRatioKey,
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
const holdDays = z.object({ key: z.literal(holdDaysKey), value: holdDaysSetting });

const benefitRules = z.object({ key: z.literal(benefitRulesKey), value: benefitRulesSetting });
const underusedRules = z.object({ key: z.literal(underusedRulesKey), value: underusedRulesSetting });

const stockRatio = z.object({ key: z.literal(stockRatioKey), value: stockRatioSetting });
const utilityList = z.object({ key: z.literal(utilityListKey), value: utilityListSetting });

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
  benefitRules,
  underusedRules,
  holdDays,
  utilityList,
  stockRatio,
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
  { key: benefitRulesKey, value: defaultBenefitRules },
  { key: underusedRulesKey, value: defaultUnderusedRules },
  { key: holdDaysKey, value: defaultHoldDays },
  { key: utilityListKey, value: defaultUtilityList },
  { key: stockRatioKey, value: defaultStockRatioBp },
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
