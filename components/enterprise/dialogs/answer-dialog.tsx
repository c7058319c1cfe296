"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import {
  answerServiceRequestInput,
  type ServiceRequest,
} from "@/domain/service-request/service-request.schema";
import { client } from "@/lib/api/client";
import { refreshEnterprises } from "../queries";

type AnswerDialogProps = { request: ServiceRequest; onClose: () => void };

/** The answer given to the enterprise, or a better one in its place. */
export function AnswerDialog({ request, onClose }: AnswerDialogProps) {
  const queries = useQueryClient();
  const [answer, setAnswer] = useState(request.answer ?? "");
  const saving = useSubmission({
    schema: answerServiceRequestInput,
    send: client.serviceRequest.answer,
    onDone: async () => {
      await refreshEnterprises(queries);
      toast("答复已保存");
      onClose();
    },
  });
  return (
    <FormDialog
      title={request.state === "open" ? "答复诉求" : "更正答复"}
      submitLabel="保存答复"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.submit({ id: request.id, version: request.version, answer })}
      onClose={onClose}
    >
      <div>
        <p className="font-semibold break-words">{request.title}</p>
        <p className="mt-1 whitespace-pre-line text-ink-muted break-words">{request.content}</p>
      </div>
      <TextArea
        label="答复内容"
        help="办了什么、办到哪一步、还需企业做什么；首次答复日期用于计算是否按期"
        isRequired
        rows={5}
        maxLength={2000}
        value={answer}
        error={saving.errors.answer}
        onChange={(event) => setAnswer(event.target.value)}
      />
    </FormDialog>
  );
}
