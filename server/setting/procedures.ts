import { listSettingHistory } from "./list-setting-history";
import { listSettings } from "./list-settings";
import { updateSetting } from "./update-setting";

export const settingProcedures = {
  list: listSettings,
  update: updateSetting,
  history: listSettingHistory,
};
