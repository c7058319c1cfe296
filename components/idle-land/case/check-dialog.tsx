"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { CheckboxField } from "@/components/form/checkbox-field";
import { DateField } from "@/components/form/date-field";
import { FieldNotes } from "@/components/form/field";
import { FormDialog } from "@/components/form/form-dialog";
import { RadioCards } from "@/components/form/radio-cards";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { Notice } from "@/components/ui/notice";
import { checkCaseInput, type IdleCaseDetail } from "@/domain/idle-land/case.schema";
import { enterpriseCauses, governmentCauses, idleCauseKinds } from "@/domain/idle-land/cause";
import { api, client } from "@/lib/api/client";
import { idleCauseKindText, idleCauseText } from "@/lib/text/idle-land";
import { useSaved } from "../use-saving";
import { given, useTexts } from "../use-texts";

type CheckDialogProps = { detail: IdleCaseDetail; onClose: () => void };

const causesOf: Record<string, readonly (keyof typeof idleCauseText)[]> = {
  government: governmentCauses,
  forceMajeure: ["forceMajeure"],
  enterprise: enterpriseCauses,
};

const kinds = idleCauseKinds.map((value) => ({ value, label: idleCauseKindText[value] }));

function usePhotoCount(caseId: string): number | undefined {
  const { data } = useQuery(api.landFile.list.queryOptions({ input: { caseId } }));
  return data?.items.filter(({ kind, voided }) => kind === "photo" && voided === null).length;
}

/** 核查: whose cause, which, what the enterprise says; photos hang on the case already. */
export function CheckDialog({ detail, onClose }: CheckDialogProps) {
  const { id, version, today } = detail;
  const photoCount = usePhotoCount(id);
  const onDone = useSaved("核查已登记", onClose);
  const saving = useSubmission({ schema: checkCaseInput, send: client.idleCase.check, onDone });
  const [causes, setCauses] = useState<readonly string[]>(detail.causes);
  const { texts, set, wire } = useTexts(
    {
      checkedOn: detail.checkedOn ?? today,
      causeKind: detail.causeKind ?? "",
      causeNote: detail.causeNote ?? "",
      statement: detail.statement ?? "",
      measure: detail.measure ?? "",
    },
    saving.errors,
  );
  const toggle = (code: string, isOn: boolean) =>
    setCauses((before) => (isOn ? [...before, code] : before.filter((known) => known !== code)));
  const submit = () => {
    const { checkedOn, causeKind, causeNote, statement, measure } = texts;
    saving.submit({ id, version, checkedOn, causeKind, causes, causeNote, statement, ...given({ measure }) });
  };
  return (
    <FormDialog
      title="登记核查"
      submitLabel="登记"
      size="lg"
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {photoCount === 0 ? (
        <Notice tone="behind">还没有现场照片。先在“照片和材料”中上传，再登记核查。</Notice>
      ) : null}
      <DateField {...wire("checkedOn")} label="核查日期" isRequired />
      <RadioCards
        name="causeKind"
        label="原因归属"
        isRequired
        columns={3}
        options={kinds}
        value={texts.causeKind}
        error={saving.errors.causeKind}
        onChange={(event) => {
          set("causeKind", event.target.value);
          setCauses(event.target.value === "forceMajeure" ? ["forceMajeure"] : []);
        }}
      />
      <CausePicker kind={texts.causeKind} chosen={causes} error={saving.errors.causes} onToggle={toggle} />
      <TextArea {...wire("causeNote")} label="原因说明" isRequired rows={3} maxLength={1000} />
      <TextArea
        {...wire("statement")}
        label="企业说明"
        isRequired
        rows={3}
        maxLength={2000}
        help="企业书面说明的要点，原件上传到“照片和材料”；企业没有说明的，写明联系经过"
      />
      <TextArea {...wire("measure")} label="拟采取的措施" rows={2} maxLength={500} help="列入逐宗核查表" />
    </FormDialog>
  );
}

type CausePickerProps = {
  kind: string;
  chosen: readonly string[];
  error: string | undefined;
  onToggle: (code: string, isOn: boolean) => void;
};

function CausePicker({ kind, chosen, error, onToggle }: CausePickerProps) {
  const options = causesOf[kind] ?? [];
  if (options.length === 0) return null;
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">具体原因</legend>
      {options.map((code) => (
        <CheckboxField
          key={code}
          label={idleCauseText[code]}
          checked={chosen.includes(code)}
          onChange={(event) => onToggle(code, event.target.checked)}
        />
      ))}
      <FieldNotes id="idle-causes" error={error} />
    </fieldset>
  );
}
