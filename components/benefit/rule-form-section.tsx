"use client";

import { type ReactNode, useState } from "react";
import type { z } from "zod";
import { RuleForm } from "@/components/form/rule-form";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Description, DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { toast } from "@/components/ui/toast";
import type { SettingValue } from "@/domain/setting/setting";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import type { Held } from "./held-rules";
import { type RuleField, shownValue, typedValue } from "./rule-fields";

type Group<Rules> = { title: string; fields: readonly RuleField<Rules>[] };

type RuleSectionProps<Rules> = {
  title: string;
  held: Held<Rules>;
  groups: readonly Group<Rules>[];
  canRevise: boolean;
  schema: z.ZodType<Rules>;
  settingOf: (value: Rules) => SettingValue;
  /** What isn't a number, in words. */
  others: (rules: Rules) => ReactNode;
  /** Its fields in the form, by their own names. */
  otherFields: (rules: Rules) => ReactNode;
  readOthers: (rules: Rules, form: FormData) => Rules;
};

/** A set of rules as it holds, and the form that makes its next revision. */
export function RuleSection<Rules>(props: RuleSectionProps<Rules>) {
  const { title, held, groups, canRevise, others } = props;
  const [isEditing, setIsEditing] = useState(false);
  return (
    <Section
      title={title}
      note={held.item.revision === 0 ? "系统默认" : `第 ${held.item.revision} 版`}
      action={
        canRevise && !isEditing ? (
          <Button size="sm" aria-label={`修改${title}`} onClick={() => setIsEditing(true)}>
            修改
          </Button>
        ) : undefined
      }
    >
      {isEditing ? (
        <Revision {...props} onClose={() => setIsEditing(false)} />
      ) : (
        <div className="grid gap-4">
          {groups.map((group) => (
            <div key={group.title}>
              <h3 className="mb-1 font-semibold">{group.title}</h3>
              <DescriptionList columns={2}>
                {group.fields.map((field) => (
                  <Description key={field.name} label={field.label}>
                    <span className="tabular-nums">
                      {shownValue(field, held.value)} {field.unit}
                    </span>
                  </Description>
                ))}
              </DescriptionList>
            </div>
          ))}
          {others(held.value)}
        </div>
      )}
    </Section>
  );
}

function Revision<Rules>(props: RuleSectionProps<Rules> & { onClose: () => void }) {
  const { title, held, groups, schema, settingOf, otherFields, readOthers, onClose } = props;
  const [problems, setProblems] = useState<Record<string, string>>({});
  const update = useCommand(api.setting.update.mutationOptions(), {
    onDone: () => {
      toast(`${title}已修改`);
      onClose();
    },
  });
  const save = (form: FormData) => {
    const fields = groups.flatMap((group) => group.fields);
    const typed = fields.reduce(
      (rules, field) => field.write(rules, typedValue(field, String(form.get(field.name) ?? ""))),
      readOthers(held.value, form),
    );
    const parsed = schema.safeParse(typed);
    if (!parsed.success) {
      return setProblems(
        Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join("."), message])),
      );
    }
    setProblems({});
    const reason = String(form.get("reason") ?? "");
    update.run({ setting: settingOf(parsed.data), revision: held.item.revision, reason });
  };
  const unplaced = Object.entries(problems).filter(
    ([path]) => !groups.some(({ fields }) => fields.some(({ name }) => name === path)),
  );
  const message = update.message ?? unplaced[0]?.[1];
  return (
    <RuleForm update={{ ...update, message }} onSave={save} onClose={onClose}>
      {groups.map((group) => (
        <fieldset key={group.title}>
          <legend className="mb-2 font-semibold">{group.title}</legend>
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            {group.fields.map((field) => (
              <TextField
                key={field.name}
                label={`${field.label}（${field.unit}）`}
                name={field.name}
                inputMode="decimal"
                maxLength={12}
                defaultValue={shownValue(field, held.value)}
                error={problems[field.name]}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {otherFields(held.value)}
    </RuleForm>
  );
}
