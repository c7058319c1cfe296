"use client";

import { useReducer } from "react";
import { useDraft } from "@/components/form/use-draft";
import type { DraftValue } from "@/lib/draft-storage";
import { targetUnits } from "@/lib/format/target-amount";
import type { Edit, Edits } from "./table-model";

type Change =
  | { kind: "write"; edits: Edits }
  | { kind: "forget"; keys: readonly string[] }
  | { kind: "replace"; edits: Edits };

function change(edits: Edits, action: Change): Edits {
  if (action.kind === "replace") return action.edits;
  if (action.kind === "write") return { ...edits, ...action.edits };
  const gone = new Set(action.keys);
  return Object.fromEntries(Object.entries(edits).filter(([key]) => !gone.has(key)));
}

const toDraft = (edits: Edits): DraftValue | null => {
  const entries = Object.entries(edits);
  if (entries.length === 0) return null;
  return Object.fromEntries(
    entries.map(([key, { text, revision, unit }]) => [key, `${revision}|${unit}|${text}`]),
  );
};

function fromDraft(draft: DraftValue): Edits {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([key, kept]): [string, Edit][] => {
      const [, revision, unit, text] = /^(\d+)\|(yi|wan)\|(.*)$/s.exec(kept) ?? [];
      const known = targetUnits.find((each) => each === unit);
      return known && text !== undefined ? [[key, { revision: Number(revision), unit: known, text }]] : [];
    }),
  );
}

/** What was typed into the table and not saved, kept over a reload. */
export function useEdits(draftKey: string) {
  const [edits, dispatch] = useReducer(change, {});
  const draft = useDraft({
    key: draftKey,
    value: toDraft(edits),
    onRestore: (kept) => dispatch({ kind: "replace", edits: fromDraft(kept) }),
  });
  const forgetAll = () => {
    dispatch({ kind: "replace", edits: {} });
    draft.discard();
  };
  return { edits, dispatch, isRestored: draft.isRestored, forgetAll };
}

export type EditDispatch = ReturnType<typeof useEdits>["dispatch"];
