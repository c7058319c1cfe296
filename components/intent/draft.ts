import type { Values } from "./form-values";

/** What was typed, kept in this browser until it is sent, cleared or a week old. */
export type Draft = { values: Values; savedAt: number; submissionKey: string };

const storageKey = "intent-draft";
const keepMs = 7 * 24 * 3600 * 1000;

const notKept = new Set(["consent", "homepage", "parcelCode"]);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function parse(text: string): Draft | null {
  const content: unknown = JSON.parse(text);
  if (!isRecord(content) || !isRecord(content.values)) return null;
  const { savedAt, submissionKey } = content;
  if (typeof savedAt !== "number" || typeof submissionKey !== "string") return null;
  const values: Values = {};
  for (const [name, value] of Object.entries(content.values))
    if (typeof value === "string") values[name] = value;
  return Date.now() - savedAt > keepMs ? null : { values, savedAt, submissionKey };
}

/** The kept draft; null when there is none or the browser keeps nothing. */
export function readDraft(): Draft | null {
  try {
    return parse(localStorage.getItem(storageKey) ?? "null");
  } catch {
    return null;
  }
}

/** Returns whether the browser kept it. */
export function writeDraft(draft: Draft): boolean {
  const values = Object.fromEntries(Object.entries(draft.values).filter(([name]) => !notKept.has(name)));
  try {
    localStorage.setItem(storageKey, JSON.stringify({ ...draft, values }));
    return true;
  } catch {
    return false;
  }
}

export function clearDraft(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // safe because a browser that refuses storage has kept nothing
  }
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | RadioNodeList;

const isControl = (found: unknown): found is Control =>
  found instanceof HTMLInputElement ||
  found instanceof HTMLSelectElement ||
  found instanceof HTMLTextAreaElement ||
  found instanceof RadioNodeList;

/** Puts values back into the form's own controls, but not over what has been typed since. */
export function fillForm(form: HTMLFormElement, values: Values): void {
  for (const [name, value = ""] of Object.entries(values)) {
    const control = form.elements.namedItem(name);
    if (!isControl(control)) continue;
    if (control instanceof HTMLInputElement && control.type === "checkbox") control.checked = value === "on";
    else if (control.value === "") control.value = value;
  }
}
