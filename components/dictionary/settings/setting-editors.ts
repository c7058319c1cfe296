import { lightsKey } from "@/domain/cockpit/lights";
import { stageWeightsKey, stuckAfterDaysKey } from "@/domain/cockpit/settings";
import { forecastRulesKey } from "@/domain/forecast/forecast-rules.schema";
import { closingDayKey } from "@/domain/month/closing-day";
import { sizeBandsKey } from "@/domain/project/size-band";
import { closingDayEditor } from "./closing-day";
import { stuckDaysEditor } from "./days";
import { forecastRulesEditor } from "./forecast-rules";
import { lightsEditor } from "./lights";
import type { SettingEditors } from "./setting-editor";
import { sizeBandsEditor } from "./size-bands";
import { stageWeightsEditor } from "./stage-weights";

/** How each rule parameter is read and changed. */
export const settingEditors: SettingEditors = {
  [stageWeightsKey]: stageWeightsEditor,
  [stuckAfterDaysKey]: stuckDaysEditor,
  [forecastRulesKey]: forecastRulesEditor,
  [closingDayKey]: closingDayEditor,
  [lightsKey]: lightsEditor,
  [sizeBandsKey]: sizeBandsEditor,
};
