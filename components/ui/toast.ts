export type ToastTone = "neutral" | "breached";

export type ToastMessage = {
  id: number;
  text: string;
  tone: ToastTone;
  /** Usually 撤销. */
  action?: { label: string; onAction: () => void };
  href?: { label: string; to: string };
};

type Listener = () => void;

let current: ToastMessage | null = null;
let lastId = 0;
const listeners = new Set<Listener>();

function publish(next: ToastMessage | null) {
  current = next;
  for (const listener of listeners) listener();
}

/** Says one short thing at the foot of the window; a newer toast replaces the older one. */
export function toast(
  text: string,
  options: Partial<Pick<ToastMessage, "tone" | "action" | "href">> = {},
): void {
  lastId += 1;
  publish({ id: lastId, text, tone: options.tone ?? "neutral", ...options });
}

export function dismissToast(id: number): void {
  if (current?.id === id) publish(null);
}

export function subscribeToToast(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const readToast = (): ToastMessage | null => current;
export const readToastOnServer = (): ToastMessage | null => null;
