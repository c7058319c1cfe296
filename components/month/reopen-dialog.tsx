"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { toast } from "@/components/ui/toast";
import type { Closing } from "@/domain/month/closing.schema";
import { client } from "@/lib/api/client";
import { formatMonth } from "@/lib/format/date";

export type ReopenStep = "request" | "approve" | "refuse";

const words = {
  request: { title: "申请重开", submit: "提交申请", label: "原因", done: "申请已提交，等待领导批准" },
  approve: { title: "同意重开", submit: "同意重开", label: "答复", done: "该月已重新打开" },
  refuse: { title: "不同意重开", submit: "不同意", label: "理由", done: "已退回申请，该月仍为已月结" },
} as const satisfies Record<ReopenStep, Record<string, string>>;

const notes: Record<ReopenStep, string> = {
  request: "写明要更正什么、为什么不能用红冲。批准前该月仍为已月结。",
  approve: "同意后该月可以再次核定、登记；原快照保留，更正后须重新月结。",
  refuse: "不同意的，统计核定岗用红冲在未月结的月份更正。",
};

const send = (step: ReopenStep, { id, version }: Closing, text: string) => {
  if (step === "request") return client.month.requestReopen({ id, version, reason: text });
  return client.month.decideReopen({ id, version, decision: step, answer: text || undefined });
};

type ReopenDialogProps = { closing: Closing; step: ReopenStep; onClose: () => void };

/** Words on reopening a month: of the one who asks, or of the one who decides. */
export function ReopenDialog({ closing, step, onClose }: ReopenDialogProps) {
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const { title, submit, label, done } = words[step];
  const isRequired = step !== "approve";
  const isMissing = isRequired && text.trim() === "";
  const sending = useMutation({
    mutationFn: () => send(step, closing, text.trim()),
    onSuccess: () => {
      toast(done);
      onClose();
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <FormDialog
      title={`${title} ${formatMonth(closing.month)}`}
      submitLabel={submit}
      isDanger={step === "approve"}
      size="sm"
      isPending={sending.isPending}
      error={sending.error ?? undefined}
      onSubmit={() => {
        setWasTried(true);
        if (!isMissing) sending.mutate();
      }}
      onClose={onClose}
    >
      <p className="text-ink-muted">{notes[step]}</p>
      <TextArea
        label={label}
        isRequired={isRequired}
        maxLength={500}
        value={text}
        error={wasTried && isMissing ? `填写${label}` : undefined}
        onChange={(event) => setText(event.target.value)}
      />
    </FormDialog>
  );
}
