"use client";

import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { Button, IconButton } from "@/components/ui/button";
import { type RelationKind, relationKinds } from "@/domain/plan/plan";
import type { PlanDetail } from "@/domain/plan/plan.schema";
import { type PlanRelation, saveRelationInput } from "@/domain/plan/relation.schema";
import { client } from "@/lib/api/client";
import { relationKindText, relationRoleText, resultUnits } from "@/lib/text/plans";
import { emptyTerms, sourceOf, type TermDraft, termOptions, termsOf, withPart } from "./relation-draft";

type RelationFormProps = {
  detail: PlanDetail;
  relation?: PlanRelation;
  onDone: () => void;
  onClose: () => void;
};

const draftOf = (relation: PlanRelation | undefined) => ({
  kind: relation?.kind ?? ("parts" as const),
  title: relation?.title ?? "",
  resultUnit: relation?.resultUnit ?? "",
  note: relation?.note ?? "",
  terms: relation ? termsOf(relation) : emptyTerms("parts"),
});
type Draft = Omit<ReturnType<typeof draftOf>, "kind"> & { kind: RelationKind };

type TermsProps = {
  detail: PlanDetail;
  draft: Draft;
  error: string | undefined;
  onChange: (terms: TermDraft[]) => void;
};

function TermFields({ detail, draft, error, onChange }: TermsProps) {
  const options = termOptions(detail);
  const { kind, terms } = draft;
  const set = (key: number, source: string) =>
    onChange(terms.map((term) => (term.key === key ? { ...term, source } : term)));
  const parts = terms.filter(({ role }) => role === "part").length;
  const partWord = relationRoleText[kind].part ?? "";
  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">各数</legend>
      {terms.map((term) => (
        <div key={term.key} className="flex items-end gap-2">
          <SelectField
            className="flex-1"
            label={relationRoleText[kind][term.role] ?? ""}
            isRequired={kind !== "share" || term.role !== "part"}
            placeholder="选择指标或事实"
            options={options}
            value={term.source}
            onChange={(event) => set(term.key, event.target.value)}
          />
          {kind !== "share" && term.role === "part" && parts > 1 ? (
            <IconButton
              icon="close"
              label={`去掉这一${partWord}`}
              onClick={() => onChange(terms.filter(({ key }) => key !== term.key))}
            />
          ) : null}
        </div>
      ))}
      {error ? <p className="text-sm text-breached-text">{error}</p> : null}
      {kind !== "share" && terms.length < 20 ? (
        <div>
          <Button size="sm" icon="plus" onClick={() => onChange(withPart(terms))}>
            增加{partWord}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

function inputOf(detail: PlanDetail, relation: PlanRelation | undefined, { terms, ...draft }: Draft) {
  return {
    ...draft,
    planCode: detail.plan.code,
    id: relation?.id ?? null,
    version: relation?.version ?? null,
    resultUnit: draft.resultUnit || null,
    note: draft.note.trim() || null,
    terms: terms.flatMap(({ role, source }) => {
      const chosen = sourceOf(source);
      return chosen ? [{ role, source: chosen }] : [];
    }),
  };
}

/** Which figures of the plan belong together, so that the product checks them whenever one changes. */
export function RelationForm({ detail, relation, onDone, onClose }: RelationFormProps) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(relation));
  const { errors, error, isPending, submit } = useSubmission({
    schema: saveRelationInput,
    send: (input) => client.plan.saveRelation(input),
    onDone,
  });
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const setKind = (value: string) => {
    const kind = relationKinds.find((candidate) => candidate === value) ?? "parts";
    change({ kind, terms: emptyTerms(kind) });
  };
  return (
    <FormDialog
      title={relation ? `修改：${relation.title}` : "录入数量关系"}
      submitLabel="保存关系"
      isPending={isPending}
      error={error}
      onSubmit={() => submit(inputOf(detail, relation, draft))}
      onClose={onClose}
    >
      <TextField
        label="关系名称"
        isRequired
        maxLength={60}
        value={draft.title}
        error={errors.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <SelectField
        label="关系"
        options={relationKinds.map((value) => ({ value, label: relationKindText[value] }))}
        value={draft.kind}
        onChange={(event) => setKind(event.target.value)}
      />
      <TermFields
        detail={detail}
        draft={draft}
        error={errors.terms}
        onChange={(terms) => change({ terms })}
      />
      {draft.kind === "quotient" ? (
        <SelectField
          label="结果单位"
          isRequired
          placeholder="选择单位"
          options={resultUnits.map((value) => ({ value, label: value }))}
          value={draft.resultUnit}
          error={errors.resultUnit}
          onChange={(event) => change({ resultUnit: event.target.value })}
        />
      ) : null}
      <TextField
        label="说明"
        maxLength={300}
        value={draft.note}
        error={errors.note}
        onChange={(event) => change({ note: event.target.value })}
      />
    </FormDialog>
  );
}
