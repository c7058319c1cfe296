"use client";

import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { useSubmission } from "@/components/form/use-submission";
import { type IdleCaseDetail, type IdleCaseStep, serveStepInput } from "@/domain/idle-land/case.schema";
import { client } from "@/lib/api/client";
import { idleCaseStateText } from "@/lib/text/idle-land";
import { useSaved } from "../use-saving";
import { useTexts } from "../use-texts";

type ServeDialogProps = { detail: IdleCaseDetail; step: IdleCaseStep; onClose: () => void };

/** 送达 of a paper that was written down before it was delivered; clocks run from it. */
export function ServeDialog({ detail: { id, version }, step, onClose }: ServeDialogProps) {
  const onDone = useSaved("送达日期已登记", onClose);
  const saving = useSubmission({ schema: serveStepInput, send: client.idleCase.serve, onDone });
  const { texts, wire } = useTexts({ servedOn: "" }, saving.errors);
  return (
    <FormDialog
      title={`登记送达：${idleCaseStateText[step.toState]}`}
      submitLabel="登记"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.submit({ id, version, stepId: step.id, ...texts })}
      onClose={onClose}
    >
      {step.documentNo ? <p className="text-ink-muted">文号 {step.documentNo}</p> : null}
      <DateField {...wire("servedOn")} label="送达日期" isRequired help="以送达回证上的收件日期为准" />
    </FormDialog>
  );
}
