"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { underusedActionKinds } from "@/domain/underused/action";
import { recordActionInput, type UnderusedDetail } from "@/domain/underused/underused.schema";
import { client } from "@/lib/api/client";
import { shanghaiDate } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { underusedActionText } from "@/lib/text/underused";

const options = underusedActionKinds.map((kind) => ({ value: kind, label: underusedActionText[kind] }));

/** Notes what was decided about a parcel; 嫁接招商 leads on to the projects that fit. */
export function ActionDialog({ parcel, onClose }: { parcel: UnderusedDetail; onClose: () => void }) {
  const [kind, setKind] = useState("");
  const [decidedOn, setDecidedOn] = useState<string>(() => shanghaiDate(Date.now()));
  const [dueOn, setDueOn] = useState("");
  const [note, setNote] = useState("");
  const queries = useQueryClient();
  const { errors, error, isPending, mend, submit } = useSubmission({
    schema: recordActionInput,
    send: (input) => client.underused.recordAction(input),
    onDone: () => {
      void queries.invalidateQueries();
      toast(
        kind === "graft" ? "措施已登记，接着找可嫁接的项目" : "措施已登记",
        kind === "graft" ? { href: { label: "去匹配", to: `${paths.matching}?parcel=${parcel.id}` } } : {},
      );
      onClose();
    },
  });
  return (
    <FormDialog
      title="登记处置措施"
      submitLabel="登记"
      isPending={isPending}
      error={error}
      onSubmit={() => submit({ parcelId: parcel.id, kind, decidedOn, dueOn: dueOn || undefined, note })}
      onClose={onClose}
    >
      <SelectField
        label="措施"
        isRequired
        placeholder="选择措施"
        options={options}
        value={kind}
        error={errors.kind}
        onChange={(event) => {
          mend("kind");
          setKind(event.target.value);
        }}
      />
      <div className="grid gap-4 @md:grid-cols-2">
        <DateField
          label="确定日期"
          isRequired
          value={decidedOn}
          error={errors.decidedOn}
          onChange={(event) => {
            mend("decidedOn");
            setDecidedOn(event.target.value);
          }}
        />
        <DateField
          label="完成期限"
          value={dueOn}
          error={errors.dueOn}
          onChange={(event) => {
            mend("dueOn");
            setDueOn(event.target.value);
          }}
        />
      </div>
      <TextArea
        label="说明"
        isRequired
        maxLength={500}
        placeholder="如：约谈企业，三个月内恢复生产，否则协商收购"
        value={note}
        error={errors.note}
        onChange={(event) => {
          mend("note");
          setNote(event.target.value);
        }}
      />
    </FormDialog>
  );
}
