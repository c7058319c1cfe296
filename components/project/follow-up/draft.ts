import { type FollowUpKind, followUpKinds } from "@/domain/project/follow-up-kind";
import type { FollowUpTexts } from "./use-follow-up-form";

export type FollowUpDraft = { id: string; texts: Partial<FollowUpTexts> };

const keyOf = (projectId: string) => `follow-up-draft-${projectId}`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isKind = (value: unknown): value is FollowUpKind => followUpKinds.some((kind) => kind === value);

const textKeys = ["content", "participants", "place", "occurredOn", "nextStep", "nextStepOn"] as const;

/** Reads a stored draft; anything unreadable counts as none. */
export function parseFollowUpDraft(stored: string | null): FollowUpDraft | null {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? "null");
  } catch {
    return null;
  }
  if (!isRecord(value) || typeof value.id !== "string" || !isRecord(value.texts)) return null;
  const texts: Partial<FollowUpTexts> = {};
  if (isKind(value.texts.kind)) texts.kind = value.texts.kind;
  for (const key of textKeys) {
    const text = value.texts[key];
    if (typeof text === "string") texts[key] = text;
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

export const readFollowUpDraft = (projectId: string): FollowUpDraft | null =>
  withStorage((storage) => parseFollowUpDraft(storage.getItem(keyOf(projectId))), null);

export const writeFollowUpDraft = (projectId: string, draft: FollowUpDraft): void =>
  withStorage((storage) => storage.setItem(keyOf(projectId), JSON.stringify(draft)), undefined);

export const dropFollowUpDraft = (projectId: string): void =>
  withStorage((storage) => storage.removeItem(keyOf(projectId)), undefined);
