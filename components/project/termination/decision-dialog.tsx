"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { toast } from "@/components/ui/toast";
import type { TerminationDecision } from "@/domain/termination/termination";
import type { TerminationRequest } from "@/domain/termination/termination.schema";
import { api, client } from "@/lib/api/client";
import { refreshProject } from "../record/queries";
import { requestWords } from "./request-words";

const words = {
  approve: { title: "同意终止项目", submit: "同意终止", done: "项目已终止", label: "批示" },
  refuse: { title: "不同意终止", submit: "不同意", done: "已退回申请，项目照常推进", label: "理由" },
} as const satisfies Record<TerminationDecision, Record<string, string>>;

type DecisionDialogProps = {
  request: TerminationRequest;
  decision: TerminationDecision;
  onClose: () => void;
};

/** A leader's word on one request; a refusal says why. */
export function DecisionDialog({ request, decision, onClose }: DecisionDialogProps) {
  const queries = useQueryClient();
  const [note, setNote] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const { title, submit, done, label } = words[decision];
  const isMissing = decision === "refuse" && note.trim() === "";
  const deciding = useMutation({
    mutationFn: () =>
      client.termination.decide({
        id: request.id,
        version: request.version,
        decision,
        note: note.trim() || undefined,
      }),
    onSuccess: () => {
      toast(done);
      onClose();
    },
    onSettled: () =>
      Promise.all([
        refreshProject(queries, request.projectId),
        queries.invalidateQueries({ queryKey: api.termination.key() }),
      ]),
  });
  return (
    <FormDialog
      title={title}
      submitLabel={submit}
      isDanger={decision === "approve"}
      size="sm"
      isPending={deciding.isPending}
      error={deciding.error ?? undefined}
      onSubmit={() => {
        setWasTried(true);
        if (!isMissing) deciding.mutate();
      }}
      onClose={onClose}
    >
      <p className="text-sm">
        <span className="font-semibold">{request.projectName}</span>：{requestWords(request)}
      </p>
      <TextArea
        label={label}
        isRequired={decision === "refuse"}
        maxLength={300}
        value={note}
        error={wasTried && isMissing ? "写明不同意的理由" : undefined}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
