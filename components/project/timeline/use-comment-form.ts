"use client";

import { useRef, useState } from "react";
import { createCommentInput, type MentionablePerson } from "@/domain/comment/comment.schema";
import { stillMentioned } from "@/domain/comment/mention";
import { failureOf } from "@/lib/api/failure";
import { newId } from "@/lib/new-id";
import { useWriteComment } from "./use-comments";
import { useMentionPicker } from "./use-mention-picker";

type Mentioned = { id: string; name: string };

/** A comment being written; its id is made once, so a second click writes nothing new. */
export function useCommentForm(projectId: string) {
  const [id, setId] = useState(newId);
  const [text, setText] = useState("");
  const [mentioned, setMentioned] = useState<readonly Mentioned[]>([]);
  const [problem, setProblem] = useState<string>();
  const textRef = useRef<HTMLTextAreaElement>(null);
  const writing = useWriteComment();
  const picker = useMentionPicker({
    projectId,
    text,
    textRef,
    onPick: (next, { id: userId, name }: MentionablePerson) => {
      setText(next);
      setMentioned((before) => [...before.filter((one) => one.id !== userId), { id: userId, name }]);
    },
  });

  const submit = () => {
    if (writing.isPending) return;
    const mentions = stillMentioned(text, mentioned).map((person) => person.id);
    const input = createCommentInput.safeParse({ id, projectId, content: text, mentions });
    setProblem(input.error?.issues[0]?.message);
    if (!input.success) return;
    writing.mutate(input.data, {
      onSuccess: () => {
        setId(newId());
        setText("");
        setMentioned([]);
      },
      onError: (error) => setProblem(failureOf(error).message),
    });
  };

  const write = (next: string, cursor: number) => {
    setText(next);
    setProblem(undefined);
    picker.follow(cursor);
  };

  return { text, textRef, problem, picker, submit, write, isPending: writing.isPending };
}
