"use client";

import dynamic from "next/dynamic";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { TextArea } from "@/components/form/text-area";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { FollowUpKind } from "@/domain/project/follow-up-kind";
import type { FullProject } from "@/domain/project/project-detail.schema";
import type { Reader } from "../reader";
import { KindChoices } from "./kind-choices";
import { NextStepFields } from "./next-step-fields";
import { PeopleAndDay } from "./people-and-day";
import { PhotoField } from "./photo-field";
import { useFollowUpForm } from "./use-follow-up-form";
import { useSaveFollowUp } from "./use-save-follow-up";

const loadQuestion = () => import("./next-step-dialog").then((module) => module.NextStepDialog);
const NextStepDialog = dynamic(loadQuestion, { ssr: false });

type FollowUpFormProps = {
  project: FullProject;
  reader: Reader;
  preset?: FollowUpKind;
  /** Takes the cursor when it opens. */
  isFocused?: boolean;
  onSaved?: () => void;
};

/** How, what, a photo, and the next step with its day: written in a lift, with one thumb. */
export function FollowUpForm({ project, reader, preset, isFocused = false, onSaved }: FollowUpFormProps) {
  const { today, dateChoices } = reader;
  const form = useFollowUpForm({ projectId: project.id, today, preset });
  const { texts, errors, set } = form;
  const saving = useSaveFollowUp({ project, reader, onRecorded: form.startOver, onFinished: onSaved });
  const contentRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFocused) contentRef.current?.focus();
  }, [isFocused]);
  const submit = () => {
    if (saving.isPending) return;
    const input = form.take();
    if (input) saving.save(input);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    submit();
  };
  return (
    <>
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
        <KindChoices
          value={texts.kind}
          onChange={(kind) => set({ kind })}
          onTouched={() => contentRef.current?.focus()}
        />
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
        {project.abilities.upload ? <PhotoField photos={saving.photos} /> : null}
        {saving.hasUnsent ? <Unsent onResend={saving.resend} /> : null}
        <NextStepFields texts={texts} errors={errors} choices={dateChoices} today={today} onChange={set} />
        <PeopleAndDay texts={texts} errors={errors} today={today} onChange={set} />
        <SaveBar isPending={saving.isPending} isSending={saving.isSending} />
      </form>
      {saving.isAsking ? (
        <NextStepDialog projectId={project.id} reader={reader} onClose={saving.closeQuestion} />
      ) : null}
    </>
  );
}

const Unsent = ({ onResend }: { onResend: () => void }) => (
  <Notice tone="behind" title="跟进已记录，照片还没有传完" action={<Button onClick={onResend}>重传</Button>}>
    接通网络后重传，不会重复记录。
  </Notice>
);

/** Within reach of the thumb while the form is on the screen. */
const SaveBar = ({ isPending, isSending }: { isPending: boolean; isSending: boolean }) => (
  <div className="max-sm:sticky max-sm:bottom-(--frame-bottom,0px) max-sm:z-10 max-sm:-mx-1 max-sm:bg-canvas max-sm:px-1 max-sm:py-2 in-[[role=dialog]]:bottom-0 in-[[role=dialog]]:bg-raised">
    <Button type="submit" variant="primary" isPending={isPending} className="max-sm:h-12 max-sm:w-full">
      {isSending ? "正在传照片" : "记录跟进"}
    </Button>
  </div>
);
