"use client";

import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { FieldRow } from "@/components/form/form-section";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { disposalWays } from "@/domain/idle-land/facts";
import { recordDisposalInput } from "@/domain/idle-land/works.schema";
import { client } from "@/lib/api/client";
import { disposalWayText } from "@/lib/text/idle-land";
import { useSaved } from "../use-saving";
import { given, useTexts } from "../use-texts";

const empty = { way: "", agreedOn: "", newStartOn: "", endsOn: "", documentNo: "", note: "" };
const ways = disposalWays.map((value) => ({ value, label: disposalWayText[value] }));

/** A way of Art. 12 agreed outside a case: the start date counts anew. */
export function DisposalDialog({ parcelId, onClose }: { parcelId: string; onClose: () => void }) {
  const onDone = useSaved("处置协议已登记，时限重新推算", onClose);
  const saving = useSubmission({ schema: recordDisposalInput, send: client.idleLand.recordDisposal, onDone });
  const { texts, wire } = useTexts(empty, saving.errors);
  const { way } = texts;
  return (
    <FormDialog
      title="登记第十二条处置协议"
      submitLabel="登记"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.submit({ parcelId, way: "", agreedOn: "", ...given(texts) })}
      onClose={onClose}
    >
      <SelectField {...wire("way")} label="处置方式" isRequired placeholder="选择处置方式" options={ways} />
      <FieldRow>
        <DateField {...wire("agreedOn")} label="协议日期" isRequired />
        {way === "paidRecovery" ? null : (
          <DateField
            {...wire("newStartOn")}
            label="重新约定的动工日期"
            isRequired={way !== "temporaryUse"}
            help={way === "extension" ? "延长最长不超过一年" : undefined}
          />
        )}
      </FieldRow>
      {way === "temporaryUse" ? (
        <DateField {...wire("endsOn")} label="临时使用截止日期" isRequired help="最长不超过两年" />
      ) : null}
      <TextField {...wire("documentNo")} label="协议或批复文号" maxLength={80} autoComplete="off" />
      <TextField {...wire("note")} label="备注" maxLength={300} autoComplete="off" />
    </FormDialog>
  );
}
