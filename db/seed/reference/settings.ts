import { clockRulesKey } from "@/domain/clock/clock-rule";
import { defaultClockRules } from "@/domain/clock/default-rules";
import { defaultLights, lightsKey } from "@/domain/cockpit/lights";
import { defaultCockpitSettings, stageWeightsKey, stuckAfterDaysKey } from "@/domain/cockpit/settings";
import { forecastRulesKey } from "@/domain/forecast/forecast-rules.schema";
import { defaultForecastRules } from "@/domain/forecast/settings";
import { closingDayKey, defaultClosingDay } from "@/domain/month/closing-day";
import { defaultProtectionSettings } from "@/domain/project/protection";
import { protectionKey } from "@/domain/project/protection.schema";
import { defaultSizeBands, sizeBandsKey } from "@/domain/project/size-band";

/** First revision of every rule that is data (domain.md 2.5, 1.5, 1.2, 10). */
export const settingRows: readonly { key: string; value: unknown }[] = [
  { key: "cockpit.defaultMeasure", value: "fundsInPlace" },
  { key: stageWeightsKey, value: defaultCockpitSettings.stageWeightsBp },
  { key: stuckAfterDaysKey, value: defaultCockpitSettings.stuckAfterDays },
  { key: protectionKey, value: defaultProtectionSettings },
  { key: clockRulesKey, value: defaultClockRules },
  { key: forecastRulesKey, value: defaultForecastRules },
  { key: closingDayKey, value: defaultClosingDay },
  { key: lightsKey, value: defaultLights },
  { key: sizeBandsKey, value: defaultSizeBands },
  { key: "intent.answerWorkingDays", value: 1 },
];

export const settingReason = "系统默认";
