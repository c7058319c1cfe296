"use client";

import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { closeCaseInput, type IdleCaseDetail } from "@/domain/idle-land/case.schema";
import { client } from "@/lib/api/client";
import { useSaved } from "../use-saving";
import { useTexts } from "../use-texts";

type CloseDialogProps = { detail: IdleCaseDetail; onClose: () => void };

/** 销号, with the reason. */
export function CloseDialog({ detail: { id, version, today, state }, onClose }: CloseDialogProps) {
  const onDone = useSaved("线索已销号", onClose);
  const saving = useSubmission({ schema: closeCaseInput, send: client.idleCase.close, onDone });
  const { texts, wire } = useTexts({ closedOn: today, closeNote: "" }, saving.errors);
  const isEarly = state === "suspected" || state === "checked";
  return (
    <FormDialog
      title="销号"
      submitLabel="销号"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.submit({ id, version, ...texts })}
      onClose={onClose}
    >
      {isEarly ? (
        <p className="text-ink-muted">
          线索尚未移送。只有资料有误、线索不成立的才在此销号；地块仍疑似闲置的，可以重新建立线索。
        </p>
      ) : null}
      <DateField {...wire("closedOn")} label="销号日期" isRequired />
      <TextArea
        {...wire("closeNote")}
        label="销号说明"
        isRequired
        rows={3}
        maxLength={500}
        help={isEarly ? "写明哪项资料有误、如何更正" : "写明处置结果"}
      />
    </FormDialog>
  );
}
