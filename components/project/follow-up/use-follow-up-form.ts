"use client";

import { useEffect, useMemo, useState } from "react";
import { type CreateFollowUpInput, createFollowUpInput } from "@/domain/follow-up/create-follow-up.schema";
import type { FollowUpKind } from "@/domain/project/follow-up-kind";
import { newId } from "@/lib/new-id";
import { dropFollowUpDraft, readFollowUpDraft, writeFollowUpDraft } from "./draft";

export type FollowUpTexts = {
  kind: FollowUpKind;
  content: string;
  participants: string;
  place: string;
  occurredOn: string;
  nextStep: string;
  nextStepOn: string;
};

type FollowUpErrors = Partial<Record<keyof FollowUpTexts, string>>;
type Options = { projectId: string; today: string; preset?: FollowUpKind };

const emptyTexts = (today: string, kind: FollowUpKind): FollowUpTexts => ({
  kind,
  content: "",
  participants: "",
  place: "",
  occurredOn: today,
  nextStep: "",
  nextStepOn: "",
});

const orNothing = (text: string) => (text.trim() === "" ? undefined : text);

const isTextKey = (key: string, texts: FollowUpTexts): key is keyof FollowUpTexts =>
  Object.hasOwn(texts, key);

/** What only matters once something is written. */
const isWorthKeeping = ({ content, participants, place, nextStep }: FollowUpTexts): boolean =>
  [content, participants, place, nextStep].some((text) => text.trim() !== "");

/**
 * What is being written about one project. The id is made once and kept with the draft, so neither a second tap nor a
 * retry after a lost connection records anything new.
 */
export function useFollowUpForm({ projectId, today, preset = "call" }: Options) {
  const [id, setId] = useState(newId);
  const [texts, setTexts] = useState(() => emptyTexts(today, preset));
  const [wasTried, setWasTried] = useState(false);
  useEffect(() => {
    const draft = readFollowUpDraft(projectId);
    if (!draft) return;
    setId(draft.id);
    setTexts((before) => ({ ...before, ...draft.texts, ...(preset === "call" ? {} : { kind: preset }) }));
  }, [projectId, preset]);
  const parsed = useMemo(
    () =>
      createFollowUpInput.safeParse({
        id,
        projectId,
        kind: texts.kind,
        content: texts.content,
        participants: orNothing(texts.participants),
        place: orNothing(texts.place),
        occurredOn: texts.occurredOn,
        nextStep: orNothing(texts.nextStep),
        nextStepOn: orNothing(texts.nextStepOn),
      }),
    [id, projectId, texts],
  );
  const isFuture = texts.occurredOn > today;
  const errors: FollowUpErrors = {};
  if (wasTried) {
    for (const { path, message } of parsed.success ? [] : parsed.error.issues) {
      const key = String(path[0]);
      if (isTextKey(key, texts)) errors[key] ??= message;
    }
    if (isFuture) errors.occurredOn ??= "跟进日期不能晚于今天";
  }
  return {
    texts,
    errors,
    set: (change: Partial<FollowUpTexts>) => {
      const after = { ...texts, ...change };
      setTexts(after);
      if (isWorthKeeping(after)) writeFollowUpDraft(projectId, { id, texts: after });
      else dropFollowUpDraft(projectId);
    },
    /** The input when it is in order; otherwise the errors begin to show. */
    take: (): CreateFollowUpInput | null => {
      setWasTried(true);
      return parsed.success && !isFuture ? parsed.data : null;
    },
    startOver: () => {
      dropFollowUpDraft(projectId);
      setId(newId());
      setTexts(emptyTexts(today, "call"));
      setWasTried(false);
    },
  };
}
