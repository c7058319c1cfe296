"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, type RefObject, useState } from "react";
import type { MentionablePerson } from "@/domain/comment/comment.schema";
import { mentionBeingTyped } from "@/domain/comment/mention";
import { api } from "@/lib/api/client";

type Options = {
  projectId: string;
  text: string;
  textRef: RefObject<HTMLTextAreaElement | null>;
  onPick: (text: string, person: MentionablePerson) => void;
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The list that opens behind an @: what is asked for, what is chosen, and the keys that move in it. */
export function useMentionPicker({ projectId, text, textRef, onPick }: Options) {
  const [cursor, setCursor] = useState(0);
  const [index, setIndex] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const typed = mentionBeingTyped(text, cursor);
  const isOpen = typed !== null && typed.from !== closedAt;
  const { data, isFetching } = useQuery({
    ...api.comment.mentionable.queryOptions({ input: { projectId, q: typed?.q || undefined } }),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
  const people = data?.items ?? [];
  const activeIndex = Math.min(index, Math.max(people.length - 1, 0));

  const putCursor = (at: number) =>
    requestAnimationFrame(() => {
      textRef.current?.focus();
      textRef.current?.setSelectionRange(at, at);
      setCursor(at);
    });

  const pick = (person: MentionablePerson) => {
    if (!typed) return;
    const before = `${text.slice(0, typed.from)}@${person.name} `;
    onPick(before + text.slice(cursor), person);
    setIndex(0);
    putCursor(before.length);
  };

  const takeKey = (key: string): boolean => {
    const step = steps[key];
    const chosen = people[activeIndex];
    if (key === "Escape") setClosedAt(typed?.from ?? null);
    else if (step) setIndex((activeIndex + step + people.length) % Math.max(people.length, 1));
    else if ((key === "Enter" || key === "Tab") && chosen) pick(chosen);
    else return false;
    return true;
  };

  /** True when the key was the list's. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!isOpen || event.nativeEvent.isComposing || !takeKey(event.key)) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  return {
    isOpen,
    people,
    activeIndex,
    isSearching: isFetching,
    pick,
    putCursor,
    onKeyDown,
    /** To be told where the cursor stands. */
    follow: (at: number) => {
      setCursor(at);
      setIndex(0);
    },
  };
}

export type MentionPicker = ReturnType<typeof useMentionPicker>;
