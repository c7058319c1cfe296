"use client";

import { createContext, useContext } from "react";
import type { SettableStanding } from "@/domain/project/deciders";
import type { DocumentKind } from "@/domain/project/document-kind";
import type { FollowUpKind } from "@/domain/project/follow-up-kind";
import type { FullProject } from "@/domain/project/project-detail.schema";
import type { Stage } from "@/domain/project/stage";
import type { FieldKey } from "../fields/field-key";
import type { Reader } from "../reader";

/** What can lie over a record. */
export type RecordDialog =
  | { kind: "fields"; title: string; keys: readonly FieldKey[] }
  | { kind: "contact" }
  | { kind: "reveal" }
  | { kind: "assign" }
  | { kind: "advance"; to: Stage }
  | { kind: "back" }
  | { kind: "import"; to: Stage }
  | { kind: "standing"; to: SettableStanding }
  | { kind: "termination" }
  | { kind: "delete" }
  | { kind: "followUp"; preset?: FollowUpKind }
  | { kind: "upload"; preset?: DocumentKind };

type RecordValue = {
  project: FullProject;
  reader: Reader;
  open: (dialog: RecordDialog) => void;
};

export const RecordContext = createContext<RecordValue | null>(null);

export function useRecord(): RecordValue {
  const value = useContext(RecordContext);
  if (!value) throw new Error("useRecord outside a RecordProvider");
  return value;
}
