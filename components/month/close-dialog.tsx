"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { toast } from "@/components/ui/toast";
import type { MonthCheck } from "@/domain/month/check-month.schema";
import { client } from "@/lib/api/client";
import { formatMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { newId } from "@/lib/new-id";
import { findingText } from "@/lib/text/months";

type CloseDialogProps = { check: MonthCheck; onClose: () => void };

/** The last look before a month is closed; what has to be explained is explained here. */
export function CloseDialog({ check, onClose }: CloseDialogProps) {
  const queries = useQueryClient();
  const [id] = useState(newId);
  const [note, setNote] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const name = formatMonth(check.month);
  const isMissing = check.needsNote && note.trim() === "";
  const closing = useMutation({
    mutationFn: () => client.month.close({ id, month: check.month, note: note.trim() || undefined }),
    onSuccess: ({ rowCount }) => {
      toast(`${name}已月结，快照 ${formatNumber(rowCount)} 行`);
      onClose();
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <FormDialog
      title={`月结 ${name}`}
      submitLabel="月结"
      isPending={closing.isPending}
      error={closing.error ?? undefined}
      onSubmit={() => {
        setWasTried(true);
        if (!isMissing) closing.mutate();
      }}
      onClose={onClose}
    >
      <p>
        月结后，{name}
        的台账留下快照，资金锁定；更正用红冲，计入以后的月份。重新打开须由统计核定岗申请、园区领导批准。
      </p>
      {check.findings.length > 0 ? (
        <ul className="list-disc pl-5 text-sm text-ink-muted">
          {check.findings.map(({ kind, count }) => (
            <li key={kind}>
              {findingText[kind].label} {formatNumber(count)} {findingText[kind].unit}
            </li>
          ))}
        </ul>
      ) : null}
      <TextArea
        label="说明"
        isRequired={check.needsNote}
        maxLength={1000}
        help={check.needsNote ? "逐项写明上列事项的原因和处理办法" : undefined}
        value={note}
        error={wasTried && isMissing ? "填写说明" : undefined}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
