import type { FullProject } from "@/domain/project/project-detail.schema";
import type { FieldKey, FieldTexts } from "../fields/field-key";
import { changeLabel, changeValue } from "./change-words";
import { recordValues } from "./record-texts";

/** Keys whose text is no longer what the form was opened with. */
export const changedKeys = (opened: FieldTexts, texts: FieldTexts, keys: readonly FieldKey[]): FieldKey[] =>
  keys.filter((key) => (texts[key] ?? "").trim() !== (opened[key] ?? "").trim());

export type FieldConflict = { label: string; before: string; now: string };

/** Fields of this form that somebody else changed in the meantime. */
export function conflictsBetween(
  opened: FullProject,
  current: FullProject,
  keys: readonly FieldKey[],
): FieldConflict[] {
  const [before, now] = [recordValues(opened), recordValues(current)];
  return keys
    .filter((key) => before[key] !== now[key])
    .map((key) => ({
      label: changeLabel(key),
      before: changeValue(key, before[key]),
      now: changeValue(key, now[key]),
    }));
}
