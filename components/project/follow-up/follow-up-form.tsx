"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import { DateField } from "@/components/form/date-field";
import { FieldRow, FormBody } from "@/components/form/form-section";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import type { FollowUpKind } from "@/domain/project/follow-up-kind";
import type { FullProject } from "@/domain/project/project-detail.schema";
import type { Reader } from "../reader";
import { KindChoices } from "./kind-choices";
import { NextStepFields } from "./next-step-fields";
import { type FollowUpTexts, useFollowUpForm } from "./use-follow-up-form";
import { useRecordFollowUp } from "./use-record-follow-up";

type FollowUpFormProps = {
  project: FullProject;
  reader: Reader;
  preset?: FollowUpKind;
  /** Takes the cursor when it opens. */
  isFocused?: boolean;
  onSaved?: () => void;
};

const asksForPeople = (kind: FollowUpKind) => kind === "meeting" || kind === "visit" || kind === "siteVisit";

/** How, what, and the next step with its day: written in a lift, with one thumb. */
export function FollowUpForm({ project, reader, preset, isFocused = false, onSaved }: FollowUpFormProps) {
  const { texts, errors, set, take, startOver } = useFollowUpForm({
    projectId: project.id,
    today: reader.today,
    preset,
  });
  const saving = useRecordFollowUp(project, reader);
  const contentRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFocused) contentRef.current?.focus();
  }, [isFocused]);
  const submit = () => {
    if (saving.isPending) return;
    const input = take();
    if (!input) return;
    saving.mutate(input, {
      onSuccess: () => {
        startOver();
        onSaved?.();
      },
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    submit();
  };
  return (
    <form
      noValidate
      aria-label="记录跟进"
      className="grid gap-4"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <KindChoices value={texts.kind} onChange={(kind) => set({ kind })} />
      <TextArea
        ref={contentRef}
        label="情况"
        isRequired
        rows={3}
        maxLength={4000}
        placeholder="谈了什么，对方态度，还差什么"
        value={texts.content}
        error={errors.content}
        onChange={(event) => set({ content: event.target.value })}
      />
      <PeopleAndDay texts={texts} errors={errors} today={reader.today} onChange={set} />
      <NextStepFields
        texts={texts}
        errors={errors}
        choices={reader.dateChoices}
        today={reader.today}
        onChange={set}
      />
      <div className="flex items-center gap-3">
        <Button
          type="submit"
          variant="primary"
          isPending={saving.isPending}
          className="max-sm:h-11 max-sm:flex-1"
        >
          记录跟进
        </Button>
      </div>
    </form>
  );
}

type PeopleAndDayProps = {
  texts: FollowUpTexts;
  errors: Partial<Record<keyof FollowUpTexts, string>>;
  today: string;
  onChange: (change: Partial<FollowUpTexts>) => void;
};

function PeopleAndDay({ texts, errors, today, onChange }: PeopleAndDayProps) {
  return (
    <FormBody>
      <FieldRow>
        {asksForPeople(texts.kind) ? (
          <>
            <TextField
              label="参加人员"
              help={texts.kind === "siteVisit" ? "进入考察阶段须写明人员和地点" : undefined}
              value={texts.participants}
              maxLength={200}
              error={errors.participants}
              onChange={(event) => onChange({ participants: event.target.value })}
            />
            <TextField
              label="地点"
              value={texts.place}
              maxLength={120}
              error={errors.place}
              onChange={(event) => onChange({ place: event.target.value })}
            />
          </>
        ) : null}
        <DateField
          label="跟进日期"
          value={texts.occurredOn}
          max={today}
          error={errors.occurredOn}
          onChange={(event) => onChange({ occurredOn: event.target.value })}
        />
      </FieldRow>
    </FormBody>
  );
}
