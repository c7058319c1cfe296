"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "@/components/ui/toast";
import type { BatchResult } from "@/domain/project/batch.schema";
import { api, client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";

export type Refused = { id: string; message: string };

/** The outcome in a sentence: "18 个完成，2 个未办". */
export function outcomeText(verb: string, { done, failed }: BatchResult): string {
  if (failed.length === 0) return `${done.length} 个已${verb}`;
  if (done.length === 0) return `${failed.length} 个都没有${verb}`;
  return `${done.length} 个已${verb}，${failed.length} 个未办`;
}

/** Runs one act over many projects; what was refused is kept to be named, what was done can be taken back whole. */
export function useBulk(verb: string, onDone: (result: BatchResult) => void) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: api.project.key() });
  const undo = async (batchId: string) => {
    try {
      const result = await client.project.undoBatch({ batchId });
      const rest = result.failed.length > 0 ? `，${result.failed.length} 个之后又有变动，没有撤销` : "";
      toast(`${result.done.length} 个已撤销${rest}`);
    } catch (error) {
      toast(`没有撤销：${failureOf(error).message}`, { tone: "breached" });
    }
    await refresh();
  };
  return useMutation({
    mutationFn: (act: () => Promise<BatchResult>) => act(),
    onSuccess: (result) => {
      const { batchId } = result;
      toast(outcomeText(verb, result), {
        tone: result.done.length === 0 ? "breached" : "neutral",
        action: batchId ? { label: "撤销", onAction: () => void undo(batchId) } : undefined,
      });
      onDone(result);
    },
    onSettled: refresh,
  });
}
