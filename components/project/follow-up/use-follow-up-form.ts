"use client";

import { useMemo, useState } from "react";
import { type CreateFollowUpInput, createFollowUpInput } from "@/domain/follow-up/create-follow-up.schema";
import type { FollowUpKind } from "@/domain/project/follow-up-kind";
import { newId } from "../new-id";

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

/** What is being written about one project; the id is made once, so a second tap records nothing new. */
export function useFollowUpForm({ projectId, today, preset = "call" }: Options) {
  const [id, setId] = useState(newId);
  const [texts, setTexts] = useState(() => emptyTexts(today, preset));
  const [wasTried, setWasTried] = useState(false);
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
    set: (change: Partial<FollowUpTexts>) => setTexts((before) => ({ ...before, ...change })),
    /** The input when it is in order; otherwise the errors begin to show. */
    take: (): CreateFollowUpInput | null => {
      setWasTried(true);
      return parsed.success && !isFuture ? parsed.data : null;
    },
    startOver: () => {
      setId(newId());
      setTexts(emptyTexts(today, "call"));
      setWasTried(false);
    },
  };
}
