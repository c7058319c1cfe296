"use client";

import { useState } from "react";
import { RadioCards } from "@/components/form/radio-cards";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { SidePanel } from "@/components/ui/side-panel";
import type { Measure } from "@/domain/amount/measure";
import { countingRule } from "@/domain/counting/counting-rules.schema";
import type { CountingRule } from "@/domain/counting/rule";
import { ConditionEditor } from "./condition-editor";

type RulePanelProps = {
  measure: Measure;
  rule: CountingRule;
  isNew: boolean;
  onSave: (rule: CountingRule) => void;
  onDrop: () => void;
  onClose: () => void;
};

const outcomes = [
  { value: "none", label: "不计" },
  { value: "all", label: "计入" },
  { value: "part", label: "按比例计入" },
];

const outcomeOf = (shareBp: number) => (shareBp === 0 ? "none" : shareBp === 10_000 ? "all" : "part");

const shareOf = (outcome: string) => (outcome === "none" ? 0 : outcome === "all" ? 10_000 : 5_000);

/** One rule with its words, conditions and outcome; it goes back into the list, and is saved with all others. */
export function RulePanel({ measure, rule, isNew, onSave, onDrop, onClose }: RulePanelProps) {
  const [draft, setDraft] = useState(rule);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const set = (values: Partial<CountingRule>) => setDraft((now) => ({ ...now, ...values }));
  const outcome = outcomeOf(draft.shareBp);
  const save = () => {
    const parsed = countingRule.safeParse(draft);
    if (parsed.success) return onSave(parsed.data);
    const found: Record<string, string> = {};
    for (const { path, message } of parsed.error.issues) found[path.join(".")] ??= message;
    setErrors(found);
  };
  const footer = (
    <>
      {isNew ? null : (
        <Button variant="quiet" onClick={onDrop}>
          删除本条
        </Button>
      )}
      <span className="ml-auto flex gap-2">
        <Button onClick={onClose}>取消</Button>
        <Button variant="primary" onClick={save}>
          放入规则
        </Button>
      </span>
    </>
  );
  return (
    <SidePanel title={isNew ? "增加规则" : "修改规则"} isModal footer={footer} onClose={onClose}>
      <div className="@container grid gap-4">
        <TextField
          label="规则文字"
          isRequired
          maxLength={60}
          placeholder="如：市内企业搬迁，不计"
          help="台账中与金额并列显示"
          value={draft.words}
          error={errors.words}
          onChange={(event) => set({ words: event.target.value })}
        />
        <TextField
          label="依据"
          isRequired
          maxLength={80}
          placeholder="文件名称和条款"
          value={draft.basis}
          error={errors.basis}
          onChange={(event) => set({ basis: event.target.value })}
        />
        <RadioCards
          name="outcome"
          label="结果"
          columns={3}
          options={outcomes}
          value={outcome}
          onChange={(event) => set({ shareBp: shareOf(event.currentTarget.value) })}
        />
        {outcome === "part" ? (
          <TextField
            label="计入比例（%）"
            inputMode="decimal"
            defaultValue={String(draft.shareBp / 100)}
            error={errors.shareBp}
            onChange={(event) => {
              const share = Math.round(Number(event.target.value) * 100);
              if (share > 0 && share < 10_000) set({ shareBp: share });
            }}
          />
        ) : null}
        <ConditionEditor
          measure={measure}
          conditions={draft.when}
          errors={errors}
          onChange={(when) => set({ when })}
        />
      </div>
    </SidePanel>
  );
}
