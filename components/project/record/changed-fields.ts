import type { FieldKey, FieldTexts } from "../fields/field-key";

/** Keys whose text is no longer what the form was opened with. */
export const changedKeys = (opened: FieldTexts, texts: FieldTexts, keys: readonly FieldKey[]): FieldKey[] =>
  keys.filter((key) => (texts[key] ?? "").trim() !== (opened[key] ?? "").trim());
