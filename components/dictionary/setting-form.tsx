"use client";

import { RuleForm } from "@/components/form/rule-form";
import { toast } from "@/components/ui/toast";
import { type PlainSettingKey, settingValue } from "@/domain/setting/setting";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import type { SettingEditors, SettingOf } from "./settings/setting-editor";
import { settingEditors } from "./settings/setting-editors";

type SettingFormProps<Key extends PlainSettingKey> = {
  setting: SettingOf<Key>;
  revision: number;
  onClose: () => void;
};

export function SettingForm<Key extends PlainSettingKey>(props: SettingFormProps<Key>) {
  const { setting, revision, onClose } = props;
  const editor: SettingEditors[Key] = settingEditors[setting.key];
  const update = useCommand(api.setting.update.mutationOptions(), {
    onDone: () => {
      toast("规则参数已修改");
      onClose();
    },
  });
  const onSubmit = (form: FormData) => {
    const typed = settingValue.safeParse({ key: setting.key, value: editor.read(form) });
    if (!typed.success) return toast(editor.wrong, { tone: "breached" });
    update.run({ setting: typed.data, revision, reason: String(form.get("reason") ?? "") });
  };
  return (
    <RuleForm update={update} onSave={onSubmit} onClose={onClose}>
      <editor.Fields value={setting.value} error={update.fields["setting.value"]} />
    </RuleForm>
  );
}
