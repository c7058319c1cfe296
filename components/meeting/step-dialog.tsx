"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import {
  type Assignment,
  cancelAssignmentInput,
  reportAssignmentInput,
  sendBackAssignmentInput,
} from "@/domain/meeting/assignment.schema";
import { client } from "@/lib/api/client";
import type { WordedStep } from "./assignment-actions";

const words = {
  report: { title: "报告办结", submit: "报办结", done: "已报办结，等交办人销号" },
  sendBack: { title: "退回交办事项", submit: "退回", done: "已退回" },
  cancel: { title: "撤销交办事项", submit: "撤销事项", done: "已撤销" },
} as const satisfies Record<WordedStep, object>;

type StepDialogProps = { assignment: Assignment; step: WordedStep; onClose: () => void };

/** The words a step needs: what was done, or why not. */
export function StepDialog({ assignment, step, onClose }: StepDialogProps) {
  return step === "report" ? (
    <ReportDialog assignment={assignment} onClose={onClose} />
  ) : (
    <ReasonDialog assignment={assignment} step={step} onClose={onClose} />
  );
}

function useDone(step: WordedStep, onClose: () => void) {
  const router = useRouter();
  return () => {
    router.refresh();
    toast(words[step].done);
    onClose();
  };
}

function ReportDialog({
  assignment: { id, version, content, finishStandard },
  onClose,
}: Omit<StepDialogProps, "step">) {
  const [result, setResult] = useState("");
  const onDone = useDone("report", onClose);
  const saving = useSubmission({ schema: reportAssignmentInput, send: client.assignment.report, onDone });
  return (
    <FormDialog
      title={words.report.title}
      submitLabel={words.report.submit}
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.submit({ id, version, result })}
      onClose={onClose}
    >
      <p className="text-ink-muted">{content}</p>
      <TextArea
        label="办理结果"
        isRequired
        rows={4}
        maxLength={1000}
        value={result}
        error={saving.errors.result}
        help={finishStandard ? `办结标准：${finishStandard}` : "写明办成了什么、凭什么可以销号"}
        onChange={(event) => setResult(event.target.value)}
      />
    </FormDialog>
  );
}

type ReasonDialogProps = StepDialogProps & { step: "sendBack" | "cancel" };

function ReasonDialog({ assignment: { id, version, content }, step, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState("");
  const onDone = useDone(step, onClose);
  const saving = useSubmission({
    schema: step === "sendBack" ? sendBackAssignmentInput : cancelAssignmentInput,
    send: step === "sendBack" ? client.assignment.sendBack : client.assignment.cancel,
    onDone,
  });
  return (
    <FormDialog
      title={words[step].title}
      submitLabel={words[step].submit}
      isDanger={step === "cancel"}
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.submit({ id, version, reason })}
      onClose={onClose}
    >
      <p className="text-ink-muted">{content}</p>
      <TextArea
        label="原因"
        isRequired
        rows={3}
        maxLength={200}
        value={reason}
        error={saving.errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
