import type { PlainSettingKey } from "@/domain/setting/setting";
import type { SettingEditors, SettingOf } from "./settings/setting-editor";
import { settingEditors } from "./settings/setting-editors";

/** The value as people read it. */
export function SettingValueView<Key extends PlainSettingKey>({ setting }: { setting: SettingOf<Key> }) {
  const editor: SettingEditors[Key] = settingEditors[setting.key];
  return <editor.View value={setting.value} />;
}
