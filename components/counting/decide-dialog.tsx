"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { measures } from "@/domain/amount/measure";
import { defaultCountingRules } from "@/domain/counting/default-rules";
import { countingRulesKey, rulingGrounds } from "@/domain/counting/rule";
import { decideRulingInput } from "@/domain/counting/ruling.schema";
import { api, client } from "@/lib/api/client";
import { measureText } from "@/lib/text/amounts";
import { refreshCounting } from "./refresh-counting";

type DecideDialogProps = { projectId: string; onClose: () => void };

const measureOptions = measures.map((value) => ({ value, label: measureText[value] }));

function useRules() {
  const { data } = useQuery(api.setting.list.queryOptions({ input: {} }));
  for (const { setting } of data?.items ?? []) {
    if (setting.key === countingRulesKey) return setting.value;
  }
  return defaultCountingRules;
}

function useDecision(onClose: () => void) {
  const queries = useQueryClient();
  return useSubmission({
    schema: decideRulingInput,
    send: (input) => client.countingRuling.decide(input),
    onDone: async () => {
      toast("认定已作出，此后核定和登记照此计入");
      await refreshCounting(queries);
      onClose();
    },
  });
}

/** 计入认定: which measure, on which ground, to which share, and why. */
export function DecideDialog({ projectId, onClose }: DecideDialogProps) {
  const rules = useRules();
  const [draft, setDraft] = useState({ measure: "", ruleId: "", percent: "", reason: "" });
  const set = (values: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...values }));
  const measure = measures.find((one) => one === draft.measure) ?? null;
  const grounds = rulingGrounds(rules, measure);
  const ground = grounds.find(({ id }) => id === draft.ruleId);
  const { errors, error, isPending, submit } = useDecision(onClose);
  const counts = ground !== undefined && ground.shareBp > 0;
  const shareBp = counts ? Math.round(Number(draft.percent) * 100) : 0;
  return (
    <FormDialog
      title="作出计入认定"
      submitLabel="作出认定"
      isPending={isPending}
      error={error}
      onSubmit={() => submit({ projectId, measure, ruleId: draft.ruleId, shareBp, reason: draft.reason })}
      onClose={onClose}
    >
      <SelectField
        label="口径"
        placeholder="各口径"
        options={measureOptions}
        value={draft.measure}
        error={errors.measure}
        onChange={(event) => set({ measure: event.target.value, ruleId: "" })}
      />
      <SelectField
        label="认定依据"
        isRequired
        placeholder="选择依据"
        options={grounds.map(({ id, words }) => ({ value: id, label: words }))}
        value={draft.ruleId}
        error={errors.ruleId}
        onChange={(event) => {
          const chosen = grounds.find(({ id }) => id === event.target.value);
          set({ ruleId: event.target.value, percent: String((chosen?.shareBp ?? 0) / 100) });
        }}
      />
      {counts ? (
        <TextField
          label="计入比例（%）"
          isRequired
          inputMode="decimal"
          help={measure === null ? "各口径一并认定时只能全部计入" : undefined}
          value={draft.percent}
          error={errors.shareBp}
          onChange={(event) => set({ percent: event.target.value })}
        />
      ) : null}
      <TextArea
        label="认定理由"
        isRequired
        maxLength={300}
        help="写明事实和文件；此前已核定的金额不会自动改写"
        value={draft.reason}
        error={errors.reason}
        onChange={(event) => set({ reason: event.target.value })}
      />
    </FormDialog>
  );
}
