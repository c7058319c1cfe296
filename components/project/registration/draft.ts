import type { DraftValue } from "@/lib/draft-storage";
import { type FieldTexts, isFieldKey } from "../fields/field-key";

/** What is kept of a registration: its texts, and its id, so that a second submit registers nothing twice. */
export const draftOf = (id: string, texts: FieldTexts): DraftValue => {
  const typed = Object.entries(texts).filter(([, text]) => text !== "");
  return { ...Object.fromEntries(typed), id };
};

/** The registration that was kept; names that no field has any more are left out. */
export function leadOf({ id, ...kept }: DraftValue): { id: string | undefined; texts: FieldTexts } {
  const texts: FieldTexts = {};
  for (const [key, text] of Object.entries(kept)) if (isFieldKey(key) && text !== "") texts[key] = text;
  return { id, texts };
}
