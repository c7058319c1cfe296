import { z } from "zod";
import {
  defaultCockpitSettings,
  stageWeightsKey,
  stageWeightsSetting,
  stuckAfterDaysKey,
  stuckAfterDaysSetting,
} from "../cockpit/settings";

/** The rules an office may change itself: where each is kept, what it may be, what holds until somebody changes it. */
export const settingKeys = [stageWeightsKey, stuckAfterDaysKey] as const;
export type SettingKey = (typeof settingKeys)[number];

const stageWeights = z.object({ key: z.literal(stageWeightsKey), value: stageWeightsSetting });
const stuckAfterDays = z.object({ key: z.literal(stuckAfterDaysKey), value: stuckAfterDaysSetting });

/** A key with a value that fits it. */
export const settingValue = z.discriminatedUnion("key", [stageWeights, stuckAfterDays]);
export type SettingValue = z.output<typeof settingValue>;

export const defaultSettings: readonly SettingValue[] = [
  { key: stageWeightsKey, value: { ...defaultCockpitSettings.stageWeightsBp } },
  { key: stuckAfterDaysKey, value: defaultCockpitSettings.stuckAfterDays },
];
