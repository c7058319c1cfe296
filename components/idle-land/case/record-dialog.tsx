"use client";

import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { FieldRow } from "@/components/form/form-section";
import { MoneyField } from "@/components/form/money-field";
import { RadioCards } from "@/components/form/radio-cards";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { type IdleCaseDetail, recordStepInput } from "@/domain/idle-land/case.schema";
import { hasDocumentNo, type RecordedState } from "@/domain/idle-land/case-moves";
import { countsAnew, type Outcome, outcomes } from "@/domain/idle-land/outcome";
import { client } from "@/lib/api/client";
import { outcomeText, recordedStateText } from "@/lib/text/idle-land";
import { useSaved } from "../use-saving";
import { fenOf, given, useTexts, wanMistake } from "../use-texts";

type RecordDialogProps = { detail: IdleCaseDetail; onClose: () => void };

const empty = {
  takenOn: "",
  documentNo: "",
  servedOn: "",
  note: "",
  outcome: "",
  feeFen: "",
  newStartOn: "",
  endsOn: "",
};
const outcomeOptions = outcomes.map((value) => ({ value, label: outcomeText[value] }));

const plannedOutcome = ({ steps }: IdleCaseDetail): Outcome | null =>
  steps.findLast(({ outcome }) => outcome !== null)?.outcome ?? null;

/** A step of the authority as it became known: number, date, delivery. */
export function RecordDialog({ detail, onClose }: RecordDialogProps) {
  const { id, version, nextRecorded } = detail;
  const [to, setTo] = useState<RecordedState | undefined>(nextRecorded[0]);
  const onDone = useSaved("环节已登记", onClose);
  const saving = useSubmission({ schema: recordStepInput, send: client.idleCase.recordStep, onDone });
  const form = useTexts(empty, saving.errors);
  const { takenOn, feeFen, ...rest } = form.texts;
  if (!to) return null;
  return (
    <FormDialog
      title="登记办理环节"
      submitLabel="登记"
      size="lg"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={() => saving.submit({ id, version, to, takenOn, ...given(rest), feeFen: fenOf(feeFen) })}
      onClose={onClose}
    >
      {nextRecorded.length > 1 ? (
        <RadioCards
          name="to"
          label="环节"
          isRequired
          options={nextRecorded.map((value) => ({ value, label: recordedStateText[value] }))}
          value={to}
          onChange={(event) => setTo(nextRecorded.find((known) => known === event.target.value))}
        />
      ) : (
        <p>
          <span className="text-ink-muted">环节：</span>
          {recordedStateText[to]}
        </p>
      )}
      <FieldRow>
        <DateField {...form.wire("takenOn")} label={hasDocumentNo[to] ? "文书日期" : "日期"} isRequired />
        <TextField
          {...form.wire("documentNo")}
          label="文号"
          isRequired={hasDocumentNo[to]}
          maxLength={80}
          autoComplete="off"
        />
      </FieldRow>
      {hasDocumentNo[to] ? (
        <DateField
          {...form.wire("servedOn")}
          label="送达日期"
          help="还没有送达的不填，送达后在办理经过中登记"
        />
      ) : null}
      <OutcomeFields to={to} outcome={plannedOutcome(detail)} form={form} feeError={saving.errors.feeFen} />
      <TextArea {...form.wire("note")} label="备注" maxLength={500} />
    </FormDialog>
  );
}

type OutcomeFieldsProps = {
  to: RecordedState;
  outcome: Outcome | null;
  form: ReturnType<typeof useTexts<keyof typeof empty>>;
  feeError: string | undefined;
};

/** What a 处置方案 comes to, and for the carrying out of one that counts anew the new dates. */
function OutcomeFields({ to, outcome, form: { texts, set, wire }, feeError }: OutcomeFieldsProps) {
  if (to === "planned")
    return (
      <>
        <SelectField
          {...wire("outcome")}
          label="处置方式"
          isRequired
          placeholder="选择处置方式"
          options={outcomeOptions}
        />
        {texts.outcome === "fee" ? (
          <MoneyField
            label="拟征缴金额"
            value={texts.feeFen}
            error={fenOf(texts.feeFen) === "invalid" && feeError ? wanMistake : feeError}
            onChange={(value) => set("feeFen", value)}
            help="按主管部门方案填写"
          />
        ) : null}
      </>
    );
  if (to !== "executed" || outcome === null || !countsAnew(outcome)) return null;
  return (
    <FieldRow>
      <DateField
        {...wire("newStartOn")}
        label="重新约定的动工日期"
        isRequired={outcome !== "temporaryUse"}
        help={outcome === "extension" ? "延长最长不超过一年" : "动工日期从此重新起算"}
      />
      {outcome === "temporaryUse" ? (
        <DateField {...wire("endsOn")} label="临时使用截止日期" isRequired help="最长不超过两年" />
      ) : null}
    </FieldRow>
  );
}
