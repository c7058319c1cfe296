import type { FullProject } from "@/domain/project/project-detail.schema";
import type { EditValue } from "@/domain/shared/edit.schema";
import type { DraftValue } from "@/lib/draft-storage";
import { type FieldKey, type FieldTexts, fieldKeys } from "../fields/field-key";
import { fieldText, recordValues } from "./record-texts";

type Values = ReturnType<typeof recordValues>;

/** The record as a form was opened on it: what its edit is compared with, however late it is sent. */
export type Opening = { version: number; values: Values };

export const openingOf = (project: FullProject): Opening => ({
  version: project.version,
  values: recordValues(project),
});

/** Values as they stand in the controls. */
export function textsOf(values: Values): FieldTexts {
  const texts: FieldTexts = {};
  for (const key of fieldKeys) texts[key] = fieldText(key, values[key]);
  return texts;
}

const text = "text:";
const start = "start:";

/** What is kept of changed fields: the texts, and the values and the version they were changed from. */
export function draftOf(
  { version, values }: Opening,
  changed: readonly FieldKey[],
  texts: FieldTexts,
): DraftValue | null {
  if (changed.length === 0) return null;
  const kept: Record<string, string> = { version: String(version) };
  for (const key of changed) {
    kept[`${text}${key}`] = texts[key] ?? "";
    kept[`${start}${key}`] = JSON.stringify(values[key] ?? null);
  }
  return kept;
}

function readValue(json: string | undefined): EditValue {
  try {
    const value: unknown = JSON.parse(json ?? "null");
    const isValue = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return isValue ? value : null;
  } catch {
    return null;
  }
}

/** The kept form: its texts over what they were changed from, so that a change made meanwhile shows as a clash. */
export function startOf(kept: DraftValue, now: Opening): { start: Opening; texts: FieldTexts } {
  const texts: FieldTexts = {};
  const values: Values = { ...now.values };
  for (const key of fieldKeys) {
    const typed = kept[`${text}${key}`];
    if (typed === undefined) continue;
    texts[key] = typed;
    values[key] = readValue(kept[`${start}${key}`]);
  }
  const version = Math.min(Number(kept.version) || now.version, now.version);
  return { start: { version, values }, texts };
}
