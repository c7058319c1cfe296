"use client";

import { type ChangeEvent, useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { factKinds } from "@/domain/plan/plan";
import { type PlanFact, saveFactInput } from "@/domain/plan/relation.schema";
import { client } from "@/lib/api/client";
import { factKindText } from "@/lib/text/plans";
import { subjectsOf } from "./fact-subject";
import { readNumber, writeNumber } from "./read-number";

type FactFormProps = { planCode: string; fact?: PlanFact; onDone: () => void; onClose: () => void };

const draftOf = (fact: PlanFact | undefined) => ({
  subjectKind: fact?.subjectKind ?? "industry",
  subjectCode: fact?.subjectCode ?? "",
  title: fact?.title ?? "",
  value: writeNumber(fact?.value ?? null),
  unit: fact?.unit ?? "",
  year: writeNumber(fact?.year ?? null),
  quote: fact?.quote ?? "",
});
type Draft = ReturnType<typeof draftOf>;

/** What the plan states about the park, an industry or a place, with its own words. */
export function FactForm({ planCode, fact, onDone, onClose }: FactFormProps) {
  const [draft, setDraft] = useState(() => draftOf(fact));
  const { errors, error, isPending, submit } = useSubmission({
    schema: saveFactInput,
    send: (input) => client.plan.saveFact(input),
    onDone,
  });
  const wire = (name: keyof Draft) => ({
    value: draft[name],
    error: errors[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) =>
      setDraft((before) => ({ ...before, [name]: event.target.value })),
  });
  const save = () =>
    submit({
      ...draft,
      planCode,
      id: fact?.id ?? null,
      version: fact?.version ?? null,
      value: readNumber(draft.value, draft.unit),
      unit: draft.unit.trim() || null,
      year: readNumber(draft.year, "年"),
    });
  const subjects = subjectsOf(draft.subjectKind);
  return (
    <FormDialog
      title={fact ? `修改：${fact.title}` : "录入规划所列事实"}
      submitLabel="保存"
      isPending={isPending}
      error={error}
      onSubmit={save}
      onClose={onClose}
    >
      <div className="grid gap-4 @lg:grid-cols-2">
        <SelectField
          label="对象"
          options={factKinds.map((value) => ({ value, label: factKindText[value] }))}
          {...wire("subjectKind")}
        />
        {subjects.length > 0 ? (
          <SelectField
            label={factKindText[draft.subjectKind]}
            isRequired
            placeholder="选择"
            options={subjects}
            {...wire("subjectCode")}
          />
        ) : (
          <TextField
            label="对象名称"
            isRequired
            maxLength={60}
            help="同一对象用同一名称"
            {...wire("subjectCode")}
          />
        )}
        <TextField label="事项" isRequired maxLength={60} help="如：2030年产业规模" {...wire("title")} />
        <TextField label="年份" suffix="年" inputMode="numeric" {...wire("year")} />
        <TextField label="数值" inputMode="decimal" help="没有数字的留空" {...wire("value")} />
        <TextField label="单位" maxLength={10} {...wire("unit")} />
      </div>
      <TextArea label="规划原文" isRequired rows={3} maxLength={1000} {...wire("quote")} />
    </FormDialog>
  );
}
