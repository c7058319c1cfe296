"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { toast } from "@/components/ui/toast";
import { refreshFiles } from "./queries";
import { createUploadQueue, type UploadItem, type UploadQueue } from "./upload-queue";

export type Uploads = Pick<UploadQueue, "add" | "retry" | "remove"> & {
  items: readonly UploadItem[];
  isBusy: boolean;
};

const none: readonly UploadItem[] = [];

/** Leaving while something is on its way is asked about by the browser. */
function useLeaveGuard(isBusy: boolean) {
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isBusy]);
}

/** The files on their way into a project. What was lost goes again by itself once the line is back. */
export function useUploads(projectId: string): Uploads {
  const queries = useQueryClient();
  const [queue] = useState(() =>
    createUploadQueue({
      projectId,
      onTaken: async ({ name }) => {
        toast(`《${name}》已上传`);
        await refreshFiles(queries, projectId);
      },
    }),
  );
  const items = useSyncExternalStore(queue.subscribe, queue.read, () => none);
  const isBusy = items.some(({ state }) => state === "waiting" || state === "sending");
  useLeaveGuard(isBusy);
  useEffect(() => {
    window.addEventListener("online", queue.retryLost);
    return () => window.removeEventListener("online", queue.retryLost);
  }, [queue]);
  return { ...queue, items, isBusy };
}
