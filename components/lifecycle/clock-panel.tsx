"use client";

import { useState } from "react";
import { CheckboxField } from "@/components/form/checkbox-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SidePanel } from "@/components/ui/side-panel";
import { toast } from "@/components/ui/toast";
import { type ClockRule, type CountedRule, clockRulesKey, clockUnits } from "@/domain/clock/clock-rule";
import { clockRulesSetting } from "@/domain/clock/clock-rules.schema";
import { stages } from "@/domain/project/stage";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { clockText, clockUnitText } from "@/lib/text/clocks";
import { stageText } from "@/lib/text/stages";
import { spanWords } from "./clock-rule-words";

type ClockPanelProps = {
  rule: ClockRule;
  rules: readonly ClockRule[];
  revision: number;
  onClose: () => void;
};

const numberOf = (form: FormData, name: string): number | undefined => {
  const text = String(form.get(name) ?? "").trim();
  return text === "" ? undefined : Number(text);
};

/** The rule as typed; a stage left empty has no such clock. Checked by the setting's own schema. */
function typedRule(rule: ClockRule, form: FormData): unknown {
  const common = {
    ...rule,
    isActive: form.get("isActive") !== null,
    amberShareBp: Math.round((numberOf(form, "amberShare") ?? Number.NaN) * 100),
  };
  if (rule.kind === "dated") return common;
  const limits = stages.flatMap((stage) => {
    const limit = numberOf(form, stage);
    return limit === undefined ? [] : [[stage, limit] as const];
  });
  return {
    ...common,
    unit: clockUnits.find((unit) => unit === form.get("unit")) ?? rule.unit,
    limits: Object.fromEntries(limits),
    pausesWhileWaiting: form.get("pausesWhileWaiting") !== null,
  };
}

/** One clock: its limits a stage, its warning, whether it pauses, whether it runs at all. */
export function ClockPanel({ rule, rules, revision, onClose }: ClockPanelProps) {
  const [problem, setProblem] = useState<string>();
  const name = clockText[rule.code];
  const update = useCommand(api.setting.update.mutationOptions(), {
    onDone: () => {
      toast(`${name}的时限已修改`);
      onClose();
    },
  });
  const save = (form: FormData) => {
    const next = rules.map((other) => (other.code === rule.code ? typedRule(rule, form) : other));
    const parsed = clockRulesSetting.safeParse(next);
    if (!parsed.success) return setProblem(parsed.error.issues[0]?.message);
    setProblem(undefined);
    const reason = String(form.get("reason") ?? "");
    update.run({ setting: { key: clockRulesKey, value: parsed.data }, revision, reason });
  };
  const message = problem ?? update.message;
  return (
    <SidePanel title={`${name}时限`} note={spanWords(rule)} isModal onClose={onClose}>
      <form
        noValidate
        className="@container grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          save(new FormData(event.currentTarget));
        }}
      >
        <CheckboxField label="启用这项时限" name="isActive" defaultChecked={rule.isActive} />
        {rule.kind === "counted" ? <CountedFields rule={rule} /> : null}
        <TextField
          label="预警比例"
          name="amberShare"
          inputMode="numeric"
          maxLength={3}
          suffix="%"
          className="max-w-48"
          help="用去这一比例后亮黄灯，超期亮红灯"
          defaultValue={String(rule.amberShareBp / 100)}
        />
        <TextField
          label="修改原因"
          name="reason"
          isRequired
          maxLength={200}
          placeholder="如：11 月调度会议定"
          error={update.fields.reason}
        />
        {message ? (
          <Notice tone="breached" isAlert>
            {message}
          </Notice>
        ) : null}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>取消</Button>
          <Button type="submit" variant="primary" isPending={update.isPending}>
            保存
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}

function CountedFields({ rule }: { rule: CountedRule }) {
  return (
    <>
      <SelectField
        label="计算单位"
        name="unit"
        className="max-w-48"
        defaultValue={rule.unit}
        options={clockUnits.map((unit) => ({
          value: unit,
          label: unit === "days" ? "自然日" : "工作日",
        }))}
      />
      <fieldset>
        <legend className="mb-2 font-semibold">各阶段时限</legend>
        <p className="mb-2 text-sm text-ink-muted">留空的阶段不计这项时限。</p>
        <div className="grid grid-cols-2 gap-3 @md:grid-cols-4">
          {stages.map((stage) => (
            <TextField
              key={stage}
              label={stageText[stage]}
              name={stage}
              inputMode="numeric"
              maxLength={3}
              suffix={clockUnitText.days}
              defaultValue={rule.limits[stage] ?? ""}
            />
          ))}
        </div>
      </fieldset>
      <CheckboxField
        label="等待对方期间不计"
        name="pausesWhileWaiting"
        defaultChecked={rule.pausesWhileWaiting}
      />
    </>
  );
}
