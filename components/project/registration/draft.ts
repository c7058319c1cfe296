import { type FieldTexts, fieldKeys } from "../fields/field-key";

export type LeadDraft = { id: string; texts: FieldTexts };

const storageKey = "lead-draft";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Reads a stored draft; anything unreadable counts as none. */
export function parseDraft(stored: string | null): LeadDraft | null {
  if (!stored) return null;
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return null;
  }
  if (!isRecord(value) || typeof value.id !== "string" || !isRecord(value.texts)) return null;
  const texts: FieldTexts = {};
  for (const key of fieldKeys) {
    const text = value.texts[key];
    if (typeof text === "string" && text !== "") texts[key] = text;
  }
  return { id: value.id, texts };
}

/** A private window may refuse storage: then there is simply no draft. */
function withStorage<Value>(use: (storage: Storage) => Value, otherwise: Value): Value {
  try {
    return use(window.sessionStorage);
  } catch {
    return otherwise;
  }
}

export const readDraft = (): LeadDraft | null =>
  withStorage((storage) => parseDraft(storage.getItem(storageKey)), null);

export const writeDraft = (draft: LeadDraft): void =>
  withStorage((storage) => storage.setItem(storageKey, JSON.stringify(draft)), undefined);

export const dropDraft = (): void => withStorage((storage) => storage.removeItem(storageKey), undefined);
