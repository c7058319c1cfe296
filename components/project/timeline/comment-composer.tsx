"use client";

import { type KeyboardEvent, useId } from "react";
import { controlStyle } from "@/components/form/control-style";
import { Button } from "@/components/ui/button";
import { MentionList, optionId } from "./mention-list";
import { useCommentForm } from "./use-comment-form";

/** A few words to colleagues under the record; an @ asks whom to tell. Ctrl or Cmd with Enter publishes. */
export function CommentComposer({ projectId }: { projectId: string }) {
  const form = useCommentForm(projectId);
  return (
    <form
      noValidate
      aria-label="写评论"
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <CommentText form={form} />
      {form.text.trim() === "" ? null : <Actions form={form} />}
    </form>
  );
}

type CommentForm = ReturnType<typeof useCommentForm>;

function CommentText({ form }: { form: CommentForm }) {
  const [listId, problemId] = [useId(), useId()];
  const { picker, problem } = form;
  const isListed = picker.isOpen && picker.people.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (picker.onKeyDown(event)) return;
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    form.submit();
  };
  return (
    <>
      <div className="relative">
        <textarea
          ref={form.textRef}
          rows={1}
          value={form.text}
          maxLength={2000}
          aria-label="评论"
          placeholder="写评论，输入 @ 提醒同事"
          aria-autocomplete="list"
          aria-controls={picker.isOpen ? listId : undefined}
          aria-activedescendant={isListed ? optionId(listId, picker.activeIndex) : undefined}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? problemId : undefined}
          onKeyDown={onKeyDown}
          onSelect={(event) => picker.follow(event.currentTarget.selectionStart)}
          onChange={(event) => form.write(event.target.value, event.target.selectionStart)}
          className={controlStyle(
            problem !== undefined,
            "h-auto min-h-9 resize-none py-1.5 [field-sizing:content] pointer-coarse:min-h-11",
          )}
        />
        {picker.isOpen ? <MentionList id={listId} picker={picker} /> : null}
      </div>
      {problem ? (
        <p id={problemId} role="alert" className="mt-1 text-sm text-breached-text">
          {problem}
        </p>
      ) : null}
    </>
  );
}

function Actions({ form }: { form: CommentForm }) {
  const startMention = () => {
    const at = form.textRef.current?.selectionStart ?? form.text.length;
    const before = form.text.slice(0, at);
    const started = /\s$/.test(before) ? `${before}@` : `${before} @`;
    form.write(started + form.text.slice(at), started.length);
    form.picker.putCursor(started.length);
  };
  return (
    <div className="mt-2 flex items-center gap-2">
      <Button type="submit" variant="primary" size="sm" isPending={form.isPending}>
        发表
      </Button>
      <Button variant="quiet" size="sm" onClick={startMention}>
        @ 提醒
      </Button>
    </div>
  );
}
