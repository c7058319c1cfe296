import { stageWeightsKey, stuckAfterDaysKey } from "@/domain/cockpit/settings";
import { forecastRulesKey } from "@/domain/forecast/forecast-rules.schema";
import { closingDayKey } from "@/domain/month/closing-day";
import { closingDayEditor } from "./closing-day";
import { stuckDaysEditor } from "./days";
import { forecastRulesEditor } from "./forecast-rules";
import type { SettingEditors } from "./setting-editor";
import { stageWeightsEditor } from "./stage-weights";

/** How each rule parameter is read and changed. */
export const settingEditors: SettingEditors = {
  [stageWeightsKey]: stageWeightsEditor,
  [stuckAfterDaysKey]: stuckDaysEditor,
  [forecastRulesKey]: forecastRulesEditor,
  [closingDayKey]: closingDayEditor,
};
