"use client";

import { RuleForm } from "@/components/form/rule-form";
import { TextField } from "@/components/form/text-field";
import { toast } from "@/components/ui/toast";
import { stageWeightsKey, stageWeightsSetting } from "@/domain/cockpit/settings";
import { stages } from "@/domain/project/stage";
import type { PlainSetting } from "@/domain/setting/setting";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { stageText } from "@/lib/text/stages";

const number = (form: FormData, name: string) => {
  const text = String(form.get(name) ?? "").trim();
  return text === "" ? Number.NaN : Number(text);
};

/** What was typed as a value of this rule; undefined when a share is no number from 0 to 100. */
function readValue(setting: PlainSetting, form: FormData): PlainSetting | undefined {
  if (setting.key !== stageWeightsKey) return { key: setting.key, value: number(form, "value") };
  const typed = Object.fromEntries(stages.map((stage) => [stage, Math.round(number(form, stage) * 100)]));
  const parsed = stageWeightsSetting.safeParse(typed);
  return parsed.success ? { key: setting.key, value: parsed.data } : undefined;
}

type SettingFormProps = { setting: PlainSetting; revision: number; onClose: () => void };

export function SettingForm({ setting, revision, onClose }: SettingFormProps) {
  const update = useCommand(api.setting.update.mutationOptions(), {
    onDone: () => {
      toast("规则参数已修改");
      onClose();
    },
  });
  const onSubmit = (form: FormData) => {
    const value = readValue(setting, form);
    if (!value) return toast("各阶段比例应为 0 至 100 之间的数", { tone: "breached" });
    update.run({ setting: value, revision, reason: String(form.get("reason") ?? "") });
  };
  return (
    <RuleForm update={update} onSave={onSubmit} onClose={onClose}>
      <ValueFields setting={setting} error={update.fields["setting.value"]} />
    </RuleForm>
  );
}

function ValueFields({ setting, error }: { setting: PlainSetting; error: string | undefined }) {
  if (setting.key !== stageWeightsKey) {
    return (
      <TextField
        label="天数"
        name="value"
        inputMode="numeric"
        maxLength={3}
        suffix="天"
        defaultValue={String(setting.value)}
        className="max-w-48"
        error={error ? "天数为 1 至 365 的整数" : undefined}
      />
    );
  }
  return (
    <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
      {stages.map((stage) => (
        <TextField
          key={stage}
          label={stageText[stage]}
          name={stage}
          inputMode="decimal"
          maxLength={6}
          suffix="%"
          defaultValue={String(setting.value[stage] / 100)}
        />
      ))}
    </div>
  );
}
