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
  const [percent, setPercent] = useState(String(rule.shareBp / 100));
  const set = (values: Partial<CountingRule>) => setDraft((now) => ({ ...now, ...values }));
  const outcome = outcomeOf(draft.shareBp);
  const save = () => {
    const share = Math.round(Number(percent) * 100);
    if (outcome === "part" && !(share > 0 && share < 10_000)) {
      return setErrors({ shareBp: "比例填写 0 到 100 之间的数字，全计或不计的改选结果" });
    }
    const parsed = countingRule.safeParse(outcome === "part" ? { ...draft, shareBp: share } : draft);
    if (parsed.success) return onSave(parsed.data);
    const found: Record<string, string> = {};
    for (const { path, message } of parsed.error.issues) found[path.join(".")] ??= message;
    setErrors(found);
  };
  return (
    <SidePanel
      title={isNew ? "增加规则" : "修改规则"}
      isModal
      footer={<Buttons isNew={isNew} onDrop={onDrop} onClose={onClose} onSave={save} />}
      onClose={onClose}
    >
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
        <OutcomeFields
          shareBp={draft.shareBp}
          percent={percent}
          error={errors.shareBp}
          onShare={(shareBp) => {
            set({ shareBp });
            setPercent(String(shareBp / 100));
          }}
          onPercent={setPercent}
        />
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

type ButtonsProps = Pick<RulePanelProps, "isNew" | "onDrop" | "onClose"> & { onSave: () => void };

function Buttons({ isNew, onDrop, onClose, onSave }: ButtonsProps) {
  return (
    <>
      {isNew ? null : (
        <Button variant="quiet" onClick={onDrop}>
          删除本条
        </Button>
      )}
      <span className="ml-auto flex gap-2">
        <Button onClick={onClose}>取消</Button>
        <Button variant="primary" onClick={onSave}>
          放入规则
        </Button>
      </span>
    </>
  );
}

type OutcomeFieldsProps = {
  shareBp: number;
  percent: string;
  error: string | undefined;
  onShare: (shareBp: number) => void;
  onPercent: (text: string) => void;
};

function OutcomeFields({ shareBp, percent, error, onShare, onPercent }: OutcomeFieldsProps) {
  return (
    <>
      <RadioCards
        name="outcome"
        label="结果"
        columns={3}
        options={outcomes}
        value={outcomeOf(shareBp)}
        onChange={(event) => onShare(shareOf(event.currentTarget.value))}
      />
      {outcomeOf(shareBp) === "part" ? (
        <TextField
          label="计入比例（%）"
          isRequired
          inputMode="decimal"
          value={percent}
          error={error}
          onChange={(event) => onPercent(event.target.value)}
        />
      ) : null}
    </>
  );
}
