"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { toast } from "@/components/ui/toast";
import { type CountingRules, countingRulesKey } from "@/domain/counting/rule";
import { updateSettingInput } from "@/domain/setting/setting.schema";
import { api, client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { useRuleWords } from "@/lib/api/use-rule-words";
import { latestWords, wordsOf } from "@/lib/text/counting";
import { DryRun } from "./dry-run";

type SaveBarProps = {
  rules: CountingRules;
  revision: number;
  changes: readonly string[];
  isFaulty: boolean;
  onDiscard: () => void;
};

/** What is about to change, what it would do to the open months, and the reason it is saved with. */
export function SaveBar({ rules, revision, changes, isFaulty, onDiscard }: SaveBarProps) {
  const queries = useQueryClient();
  const words = useRuleWords();
  const [reason, setReason] = useState("");
  const trial = useMutation({ mutationFn: () => client.countingRule.dryRun({ rules }) });
  const { errors, failure, isPending, submit } = useSubmission({
    schema: updateSettingInput,
    send: (input) => client.setting.update(input),
    onDone: async () => {
      toast("口径规则已保存，此后核定和登记按新规则");
      await Promise.all([
        queries.invalidateQueries({ queryKey: api.setting.key() }),
        queries.invalidateQueries({ queryKey: api.countingRule.key() }),
      ]);
    },
  });
  const shown = failure ?? (trial.error ? failureOf(trial.error) : undefined);
  return (
    <Section title="未保存的修改" isFramed className="mb-6">
      <ul className="mb-3 list-disc pl-5">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p className="mb-3 text-ink-muted">
        保存后只影响此后核定和登记的金额；已核定的不会自动改写，按需红冲或作废后重新办理。
      </p>
      {trial.data ? <DryRun result={trial.data} words={latestWords([words, wordsOf(rules)])} /> : null}
      {shown ? (
        <Notice tone="breached" isAlert>
          {shown.message}
        </Notice>
      ) : null}
      <form
        noValidate
        className="mt-3 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          submit({ setting: { key: countingRulesKey, value: rules }, revision, reason });
        }}
      >
        <TextField
          label="修改原因"
          isRequired
          maxLength={200}
          placeholder="如：11 月调度会议定"
          value={reason}
          error={errors.reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button variant="quiet" onClick={onDiscard}>
            放弃修改
          </Button>
          <Button isPending={trial.isPending} disabled={isFaulty} onClick={() => trial.mutate()}>
            试算影响
          </Button>
          <Button type="submit" variant="primary" isPending={isPending} disabled={isFaulty}>
            保存
          </Button>
        </div>
      </form>
    </Section>
  );
}
