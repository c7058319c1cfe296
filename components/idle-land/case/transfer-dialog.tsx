"use client";

import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { type IdleCaseDetail, transferCaseInput } from "@/domain/idle-land/case.schema";
import { client } from "@/lib/api/client";
import { useSaved } from "../use-saving";
import { given, useTexts } from "../use-texts";

type TransferDialogProps = { detail: IdleCaseDetail; onClose: () => void };

/** 移送规划资源部门. */
export function TransferDialog({ detail: { id, version, today }, onClose }: TransferDialogProps) {
  const onDone = useSaved("已移送，以后的环节由主管部门办理", onClose);
  const saving = useSubmission({ schema: transferCaseInput, send: client.idleCase.transfer, onDone });
  const { texts, wire } = useTexts({ transferredOn: today, transferNo: "", note: "" }, saving.errors);
  const { transferredOn, transferNo, note } = texts;
  return (
    <FormDialog
      title="移送规划资源部门"
      submitLabel="移送"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.submit({ id, version, transferredOn, transferNo, ...given({ note }) })}
      onClose={onClose}
    >
      <p className="text-ink-muted">
        移送后核查内容不再修改。主管部门自发现之日起 30 日内启动调查，园区登记办理进展，不作认定。
      </p>
      <DateField {...wire("transferredOn")} label="移送日期" isRequired />
      <TextField {...wire("transferNo")} label="移送文号" isRequired maxLength={80} autoComplete="off" />
      <TextArea {...wire("note")} label="备注" maxLength={300} />
    </FormDialog>
  );
}
