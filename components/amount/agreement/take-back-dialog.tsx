"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { takeBackAgreementInput } from "@/domain/amount/agreement.schema";
import type { AgreementDetail } from "@/domain/amount/agreement-detail.schema";
import { client } from "@/lib/api/client";
import { agreementKindText } from "@/lib/text/amounts";
import { refreshAmounts } from "../refresh-amounts";

type TakeBackDialogProps = { agreement: AgreementDetail; isMonthOpen: boolean; onClose: () => void };

const words = {
  open: {
    verb: "作废",
    done: "已作废，不再计入",
    help: "统计月未结，作废后不再计入；记录和原因保留",
  },
  closed: {
    verb: "红冲",
    done: "已红冲，负数记在未结月份",
    help: "统计月已结，在未结月份记一笔等额负数，已结月份的数字不变；更正后的协议重新登记",
  },
} as const;

/** 作废 in an open month, 红冲 in a closed one: both with a reason. */
export function TakeBackDialog({ agreement, isMonthOpen, onClose }: TakeBackDialogProps) {
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const text = isMonthOpen ? words.open : words.closed;
  const { errors, error, isPending, submit } = useSubmission({
    schema: takeBackAgreementInput,
    send: (input) => (isMonthOpen ? client.agreement.void(input) : client.agreement.reverse(input)),
    onDone: async () => {
      toast(text.done);
      await refreshAmounts(queries);
      onClose();
    },
  });
  return (
    <FormDialog
      title={`${text.verb}${agreementKindText[agreement.kind]}`}
      submitLabel={text.verb}
      isDanger
      isPending={isPending}
      error={error}
      onSubmit={() => submit({ id: agreement.id, version: agreement.version, reason })}
      onClose={onClose}
    >
      <TextArea
        label={`${text.verb}原因`}
        isRequired
        help={text.help}
        maxLength={300}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
