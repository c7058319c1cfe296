import { UploadError } from "@/components/form/send-file";
import { sha256Of } from "@/components/form/sha256";
import { fileProblem, uploadFile } from "@/components/form/upload-file";
import type { DocumentKind } from "@/domain/project/document-kind";
import type { SameFile } from "@/domain/project/file.schema";
import { api } from "@/lib/api/client";

/** Where files go, and what is known of them all. */
export type UploadTarget = {
  documentKind: DocumentKind;
  replacesId?: string;
  takenOn?: string;
  takenPlace?: string;
};

export type UploadItem = {
  id: string;
  file: File;
  target: UploadTarget;
  /** `lost`: the line broke, it may go again. `same`: its content is there already, and the person decides. */
  state: "waiting" | "sending" | "lost" | "refused" | "same";
  ratio: number;
  problem: string | null;
  same: SameFile | null;
};

type Order = { projectId: string; onTaken: (file: File) => Promise<void> };

const isCancelled = (error: unknown) => error instanceof DOMException && error.name === "AbortError";

const failureOf = (error: unknown): Partial<UploadItem> => ({
  state: error instanceof UploadError && error.isLost ? "lost" : "refused",
  problem: error instanceof Error ? error.message : "文件没有上传成功",
});

/** A file with this content that stands somewhere already; nothing when that cannot be asked: the server looks again. */
async function findSame(projectId: string, file: File): Promise<SameFile | null> {
  try {
    const sha256 = await sha256Of(file);
    if (!sha256) return null;
    const { items } = await api.file.findSame.call({ projectId, sha256 });
    return items[0] ?? null;
  } catch {
    return null;
  }
}

let lastId = 0;

/** Files on their way, one after another; each keeps its place until it is through or taken off the list. */
export function createUploadQueue({ projectId, onTaken }: Order) {
  let items: readonly UploadItem[] = [];
  let running: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();
  const cancels = new Map<string, AbortController>();

  const publish = (next: readonly UploadItem[]) => {
    items = next;
    for (const listener of listeners) listener();
  };
  const change = (id: string, values: Partial<UploadItem>) =>
    publish(items.map((item) => (item.id === id ? { ...item, ...values } : item)));
  const drop = (id: string) => publish(items.filter((item) => item.id !== id));

  const send = async ({ id, file, target }: UploadItem, signal: AbortSignal) => {
    const onProgress = (ratio: number) => change(id, { ratio });
    try {
      await uploadFile({ projectId, file, ...target, onProgress, signal });
      drop(id);
      await onTaken(file);
    } catch (error) {
      if (!isCancelled(error)) change(id, failureOf(error));
    }
  };

  const start = async (item: UploadItem, signal: AbortSignal, isSure: boolean) => {
    if (signal.aborted) return;
    change(item.id, { state: "sending", ratio: 0 });
    const same = isSure || item.target.replacesId ? null : await findSame(projectId, item.file);
    if (same) change(item.id, { state: "same", same });
    else await send(item, signal);
  };

  const enqueue = (item: UploadItem, isSure: boolean) => {
    const cancel = new AbortController();
    cancels.set(item.id, cancel);
    running = running.then(() => start(item, cancel.signal, isSure));
  };

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => items,
    add: (files: readonly File[], target: UploadTarget) => {
      const added = files.map((file): UploadItem => {
        lastId += 1;
        const problem = fileProblem(file);
        const state = problem ? "refused" : "waiting";
        return { id: `upload-${lastId}`, file, target, state, ratio: 0, problem, same: null };
      });
      publish([...items, ...added]);
      for (const item of added) if (item.state === "waiting") enqueue(item, false);
    },
    /** Again, and this time without asking whether it is there already. */
    retry: (id: string) => {
      const item = items.find((candidate) => candidate.id === id);
      if (!item) return;
      change(id, { state: "waiting", problem: null, same: null });
      enqueue(item, true);
    },
    retryLost: () => {
      for (const item of items) {
        if (item.state !== "lost") continue;
        change(item.id, { state: "waiting", problem: null });
        enqueue(item, true);
      }
    },
    remove: (id: string) => {
      cancels.get(id)?.abort();
      drop(id);
    },
  };
}

export type UploadQueue = ReturnType<typeof createUploadQueue>;
