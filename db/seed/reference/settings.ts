import { clockRulesKey } from "@/domain/clock/clock-rule";
import { defaultClockRules } from "@/domain/clock/default-rules";
import { defaultCockpitSettings, stageWeightsKey, stuckAfterDaysKey } from "@/domain/cockpit/settings";
import { defaultProtectionSettings } from "@/domain/project/protection";
import { protectionKey } from "@/domain/project/protection.schema";

/** First revision of every rule that is data (domain.md 2.5, 1.5, 1.2, 10). */
export const settingRows: readonly { key: string; value: unknown }[] = [
  { key: "cockpit.defaultMeasure", value: "fundsInPlace" },
  { key: stageWeightsKey, value: defaultCockpitSettings.stageWeightsBp },
  { key: stuckAfterDaysKey, value: defaultCockpitSettings.stuckAfterDays },
  { key: protectionKey, value: defaultProtectionSettings },
  { key: clockRulesKey, value: defaultClockRules },
  {
    key: "forecast.fundSpread",
    value: [
      { fromMonth: 0, toMonth: 6, shareBp: 2000 },
      { fromMonth: 7, toMonth: 12, shareBp: 2500 },
      { fromMonth: 13, toMonth: 24, shareBp: 3000 },
      { fromMonth: 25, toMonth: 36, shareBp: 1500 },
    ],
  },
  { key: "forecast.calibrationStrength", value: 10 },
  { key: "month.closingDay", value: 25 },
  { key: "intent.answerWorkingDays", value: 1 },
];

export const settingReason = "系统默认";
