"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { type FundDetail, returnFundInput, reverseFundInput } from "@/domain/amount/fund.schema";
import { client } from "@/lib/api/client";
import { readAnew } from "@/lib/api/read-anew";
import { FundFailure } from "./fund/fund-failure";
import { refreshAmounts } from "./refresh-amounts";

type ReasonFormProps = { kind: "return" | "reverse"; detail: FundDetail; onDone: () => void };

const words = {
  return: {
    title: "退回提报人",
    verb: "退回",
    reason: "退回原因",
    done: "已退回，凭证可重新提报",
    help: "写明缺什么、怎么改，提报人在台账中看到",
    schema: returnFundInput,
  },
  reverse: {
    title: "红冲",
    verb: "红冲",
    reason: "红冲原因",
    done: "已红冲，负数分录记在本月",
    help: "在本月记一笔等额负数，原分录所在月份的数字不变；凭证可更正后重新提报",
    schema: reverseFundInput,
  },
} as const;

/** 退回 or 红冲: both need a reason and nothing else, and open only when asked for. */
export function ReasonForm({ kind, detail, onDone }: ReasonFormProps) {
  const queries = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState("");
  const text = words[kind];
  const { errors, error, failure, isPending, submit } = useSubmission({
    schema: text.schema,
    send: (input) =>
      readAnew(kind === "return" ? client.fund.return(input) : client.fund.reverse(input), () =>
        refreshAmounts(queries),
      ),
    onDone: () => {
      toast(text.done);
      void refreshAmounts(queries);
      onDone();
    },
  });
  if (!isOpen) {
    return (
      <div className="border-t hairline pt-4">
        <Button variant="secondary" onClick={() => setIsOpen(true)}>
          {text.title}
        </Button>
      </div>
    );
  }
  return (
    <form
      noValidate
      className="grid gap-4 border-t hairline pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit({ id: detail.entry.id, version: detail.entry.version, reason });
      }}
    >
      <TextArea
        label={text.reason}
        isRequired
        autoFocus
        help={text.help}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <FundFailure failure={error ? failure : undefined} lastChange={detail.lastChange} />
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onClick={() => setIsOpen(false)}>
          取消
        </Button>
        <Button type="submit" variant="danger" isPending={isPending}>
          {text.verb}
        </Button>
      </div>
    </form>
  );
}
