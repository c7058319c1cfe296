"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { RuleForm } from "@/components/form/rule-form";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { toast } from "@/components/ui/toast";
import type { ProtectionSettings } from "@/domain/project/protection";
import { protectionKey, protectionSetting } from "@/domain/project/protection.schema";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { protectionSettingText } from "@/lib/text/protection-rules";
import { heldProtection, settingsQuery } from "./queries";

// safe because the keys of the words are exactly the keys of the settings
const keys = Object.keys(protectionSettingText) as (keyof ProtectionSettings)[];

/** 首报首谈 protection: how long, how it ends, how many leads one person may hold. */
export function ProtectionRules() {
  const { data } = useQuery(settingsQuery());
  const [isEditing, setIsEditing] = useState(false);
  const held = heldProtection(data?.items);
  if (!held) return null;
  return (
    <Section
      title="首报首谈保护期"
      className="mb-8"
      action={
        isEditing ? undefined : (
          <Button size="sm" aria-label="修改首报首谈保护期" onClick={() => setIsEditing(true)}>
            修改
          </Button>
        )
      }
    >
      {isEditing ? (
        <ProtectionForm
          value={held.value}
          revision={held.item.revision}
          onClose={() => setIsEditing(false)}
        />
      ) : (
        <DescriptionList columns={2}>
          {keys.map((key) => (
            <Description key={key} label={protectionSettingText[key].label}>
              <span className="tabular-nums">
                {held.value[key]} {protectionSettingText[key].unit}
              </span>
              {protectionSettingText[key].help ? (
                <span className="ml-2 text-sm text-ink-muted">{protectionSettingText[key].help}</span>
              ) : null}
            </Description>
          ))}
        </DescriptionList>
      )}
    </Section>
  );
}

type ProtectionFormProps = { value: ProtectionSettings; revision: number; onClose: () => void };

function ProtectionForm({ value, revision, onClose }: ProtectionFormProps) {
  const [problems, setProblems] = useState<Record<string, string>>({});
  const update = useCommand(api.setting.update.mutationOptions(), {
    onDone: () => {
      toast("保护期规则已修改");
      onClose();
    },
  });
  const save = (form: FormData) => {
    const typed = keys.map((key) => [key, Number(String(form.get(key) ?? "").trim() || Number.NaN)]);
    const parsed = protectionSetting.safeParse(Object.fromEntries(typed));
    if (!parsed.success) {
      const found = parsed.error.issues.map(({ path, message }) => [String(path[0]), message]);
      return setProblems(Object.fromEntries(found));
    }
    setProblems({});
    const reason = String(form.get("reason") ?? "");
    update.run({ setting: { key: protectionKey, value: parsed.data }, revision, reason });
  };
  return (
    <RuleForm update={update} onSave={save} onClose={onClose}>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {keys.map((key) => (
          <TextField
            key={key}
            label={protectionSettingText[key].label}
            name={key}
            inputMode="numeric"
            maxLength={4}
            suffix={protectionSettingText[key].unit}
            help={protectionSettingText[key].help}
            defaultValue={String(value[key])}
            error={problems[key]}
          />
        ))}
      </div>
    </RuleForm>
  );
}
