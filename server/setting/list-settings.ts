import { noInput } from "@/domain/account/account.schema";
import { defaultSettings, settingValue } from "@/domain/setting/setting";
import { settingList } from "@/domain/setting/setting.schema";
import { query } from "../kernel/procedure";
import { readSettings } from "./read-settings";

/** The rule parameters as they hold now; the default where nobody has changed one. */
export const listSettings = query({
  name: "setting.list",
  permission: "setting.read",
  summary: "规则参数",
  method: "GET",
  path: "/settings",
  input: noInput,
  output: settingList,
  run: async ({ db }) => {
    const rows = await readSettings(db);
    return {
      items: defaultSettings.map((preset) => {
        const row = rows.find(({ key }) => key === preset.key);
        if (!row) return { setting: preset, revision: 0, reason: null, changedBy: null, changedAt: null };
        const { key, value, ...revision } = row;
        return { setting: settingValue.parse({ key, value }), ...revision };
      }),
    };
  },
});
