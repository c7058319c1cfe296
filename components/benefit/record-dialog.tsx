"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { recordBenefitInput } from "@/domain/benefit/benefit.schema";
import { client } from "@/lib/api/client";
import { FigureFields } from "./figure-fields";
import { draftOf, type FigureDraft, figuresOf } from "./figure-values";
import { choicesQuery } from "./queries";

type RecordDialogProps = { year: number | undefined; onClose: () => void; onSaved: (id: string) => void };

/** Enters a firm's figures of a year at a place. */
export function RecordDialog({ year: shown, onClose, onSaved }: RecordDialogProps) {
  const [year, setYear] = useState(shown === undefined ? "" : String(shown));
  const [enterprise, setEnterprise] = useState("");
  const [place, setPlace] = useState("");
  const [draft, setDraft] = useState<FigureDraft>(() => draftOf());
  const [firms, places] = [useId(), useId()];
  const queries = useQueryClient();
  const { errors, error, isPending, mend, submit } = useSubmission({
    schema: recordBenefitInput,
    send: (input) => client.benefit.record(input),
    onDone: ({ id }) => {
      toast("数据已登记");
      void queries.invalidateQueries();
      onClose();
      onSaved(id);
    },
  });
  const change = (values: Partial<FigureDraft>) => {
    mend(...Object.keys(values).map((name) => `figures.${name}`));
    setDraft({ ...draft, ...values });
  };
  return (
    <FormDialog
      title="登记年度效益数据"
      submitLabel="登记"
      size="lg"
      isPending={isPending}
      error={error}
      onSubmit={() => submit({ year: Number(year), enterprise, place, figures: figuresOf(draft) })}
      onClose={onClose}
    >
      <div className="grid gap-4 @md:grid-cols-2">
        <TextField
          label="企业名称或统一社会信用代码"
          isRequired
          list={firms}
          autoComplete="off"
          value={enterprise}
          error={errors.enterprise}
          onChange={(event) => {
            mend("enterprise");
            setEnterprise(event.target.value);
          }}
        />
        <TextField
          label="地块或厂房编号"
          isRequired
          list={places}
          autoComplete="off"
          value={place}
          error={errors.place}
          onChange={(event) => {
            mend("place");
            setPlace(event.target.value);
          }}
        />
        <TextField
          label="年度"
          isRequired
          inputMode="numeric"
          maxLength={4}
          value={year}
          error={errors.year}
          onChange={(event) => {
            mend("year");
            setYear(event.target.value);
          }}
        />
      </div>
      <Choices firms={firms} places={places} />
      <FigureFields draft={draft} errors={errors} onChange={change} />
    </FormDialog>
  );
}

function Choices({ firms, places }: { firms: string; places: string }) {
  const { data: choices } = useQuery(choicesQuery());
  return (
    <>
      <datalist id={firms}>
        {choices?.enterprises.map(({ name, uscc }) => (
          <option key={`${name} ${uscc}`} value={name} />
        ))}
      </datalist>
      <datalist id={places}>
        {choices?.places.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}
