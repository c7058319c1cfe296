"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { toast } from "@/components/ui/toast";
import { terminationReasons } from "@/domain/project/standing";
import { checkTermination, type TerminationCode } from "@/domain/termination/termination";
import { api, client } from "@/lib/api/client";
import { refusalText } from "@/lib/text/refusals";
import { terminationReasonText } from "@/lib/text/stages";
import { refreshProject } from "../queries";
import { useRecord } from "../record-context";

function useTerminationForm() {
  const { project } = useRecord();
  const [texts, setTexts] = useState({ reasonCode: "", reason: "", lostTo: "" });
  const [wasTried, setWasTried] = useState(false);
  const reasonCode = terminationReasons.find((code) => code === texts.reasonCode);
  const { reason, lostTo } = texts;
  const check = reasonCode
    ? checkTermination({ standing: project.standing, reasonCode, reason, lostTo })
    : undefined;
  const errorFor = (code: TerminationCode) =>
    wasTried && check && !check.ok && check.code === code ? refusalText[code] : undefined;
  const set = (name: keyof typeof texts) => (event: { target: { value: string } }) =>
    setTexts((before) => ({ ...before, [name]: event.target.value }));
  return {
    reasonCode,
    isSound: check?.ok === true,
    tryOnce: () => setWasTried(true),
    fields: {
      reasonCode: {
        value: texts.reasonCode,
        onChange: set("reasonCode"),
        error: wasTried && !reasonCode ? "选择终止原因" : undefined,
      },
      reason: { value: reason, onChange: set("reason"), error: errorFor("TERMINATION_WORDS_REQUIRED") },
      lostTo: { value: lostTo, onChange: set("lostTo"), error: errorFor("LOST_TO_REQUIRED") },
    },
  };
}

/** Asks a leader to end the project; until then it stays as it is. */
export function TerminationDialog({ onClose }: { onClose: () => void }) {
  const { project } = useRecord();
  const queries = useQueryClient();
  const { fields, reasonCode, isSound, tryOnce } = useTerminationForm();
  const asking = useMutation({
    mutationFn: (code: NonNullable<typeof reasonCode>) =>
      client.termination.request({
        projectId: project.id,
        reasonCode: code,
        reason: fields.reason.value.trim() || undefined,
        lostTo: code === "choseOtherSite" ? fields.lostTo.value.trim() || undefined : undefined,
      }),
    onSuccess: () => {
      toast("终止申请已报园区领导");
      onClose();
    },
    onSettled: () =>
      Promise.all([
        refreshProject(queries, project.id),
        queries.invalidateQueries({ queryKey: api.termination.list.key() }),
      ]),
  });
  return (
    <FormDialog
      title="申请终止项目"
      submitLabel="报请批准"
      isDanger
      size="sm"
      isPending={asking.isPending}
      error={asking.error ?? undefined}
      onSubmit={() => {
        tryOnce();
        if (isSound && reasonCode) asking.mutate(reasonCode);
      }}
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">
        园区领导同意后终止，内容只读，阶段保留，用于统计在哪一步失去。批准前照常推进。
      </p>
      <SelectField
        label="终止原因"
        isRequired
        placeholder="选择终止原因"
        options={terminationReasons.map((code) => ({ value: code, label: terminationReasonText[code] }))}
        {...fields.reasonCode}
      />
      {reasonCode === "choseOtherSite" ? (
        <TextField label="落地何处" isRequired maxLength={80} {...fields.lostTo} />
      ) : null}
      <TextArea label="说明" isRequired={reasonCode === "other"} maxLength={500} {...fields.reason} />
    </FormDialog>
  );
}
