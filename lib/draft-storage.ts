/** What was typed into a form and not sent, by the form's own names. */
export type DraftValue = Readonly<Record<string, string>>;

type Kept = { savedAt: number; value: DraftValue };

/** Raised when drafts of an earlier form can't be read any more. */
const prefix = "draft:1:";
const keepMs = 7 * 24 * 60 * 60 * 1000;

const nameOf = (userId: string, key: string) => `${prefix}${userId}:${key}`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Reads what was kept; anything unreadable or older than a week counts as nothing. */
export function parseDraft(text: string | null, now: number): DraftValue | null {
  if (text === null) return null;
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(kept) || typeof kept.savedAt !== "number" || !isRecord(kept.value)) return null;
  if (now - kept.savedAt > keepMs) return null;
  const entries = Object.entries(kept.value);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** A browser may refuse storage: then there simply are no drafts. */
function withStorage<Value>(use: (storage: Storage) => Value, otherwise: Value): Value {
  try {
    return use(window.localStorage);
  } catch {
    return otherwise;
  }
}

export const readDraft = (userId: string, key: string): DraftValue | null =>
  withStorage((storage) => parseDraft(storage.getItem(nameOf(userId, key)), Date.now()), null);

export const writeDraft = (userId: string, key: string, value: DraftValue): void =>
  withStorage((storage) => {
    const kept: Kept = { savedAt: Date.now(), value };
    storage.setItem(nameOf(userId, key), JSON.stringify(kept));
  }, undefined);

export const dropDraft = (userId: string, key: string): void =>
  withStorage((storage) => storage.removeItem(nameOf(userId, key)), undefined);

/** Everything this person left unsent in this browser, as when signing out. */
export const dropDraftsOf = (userId: string): void =>
  withStorage((storage) => {
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
    for (const name of names) if (name?.startsWith(nameOf(userId, ""))) storage.removeItem(name);
  }, undefined);
