"use client";

import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { FieldRow } from "@/components/form/form-section";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { idleCauses } from "@/domain/idle-land/cause";
import { recordHindranceInput } from "@/domain/idle-land/works.schema";
import { client } from "@/lib/api/client";
import { idleCauseText } from "@/lib/text/idle-land";
import { useSaved } from "../use-saving";
import { given, useTexts } from "../use-texts";

const empty = { cause: "", startedOn: "", endedOn: "", documentNo: "", note: "" };
const causes = idleCauses.map((value) => ({ value, label: idleCauseText[value] }));

/** A time of government cause or force majeure (Art. 8). */
export function HindranceDialog({ parcelId, onClose }: { parcelId: string; onClose: () => void }) {
  const onDone = useSaved("已登记，结论不变，供主管部门判断", onClose);
  const saving = useSubmission({
    schema: recordHindranceInput,
    send: client.idleLand.recordHindrance,
    onDone,
  });
  const { texts, wire } = useTexts(empty, saving.errors);
  return (
    <FormDialog
      title="登记政府原因或不可抗力期间"
      submitLabel="登记"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.submit({ parcelId, cause: "", startedOn: "", ...given(texts) })}
      onClose={onClose}
    >
      <SelectField {...wire("cause")} label="原因" isRequired placeholder="选择原因" options={causes} />
      <FieldRow>
        <DateField {...wire("startedOn")} label="开始日期" isRequired />
        <DateField {...wire("endedOn")} label="终止日期" help="仍在持续的不填" />
      </FieldRow>
      <TextField {...wire("documentNo")} label="依据文号" maxLength={80} autoComplete="off" />
      <TextArea {...wire("note")} label="说明" maxLength={300} />
    </FormDialog>
  );
}
