"use client";

import { useQueryClient } from "@tanstack/react-query";
import { toast } from "@/components/ui/toast";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { refreshProject } from "./queries";

/** Takes a move of this project back and says what came of it. */
export function useUndoMove(projectId: string) {
  const queries = useQueryClient();
  return async (moveId: string, undone = "已撤销") => {
    try {
      await client.project.undoMove({ id: projectId, moveId });
      toast(undone);
    } catch (error) {
      toast(`没有撤销：${failureOf(error).message}`, { tone: "breached" });
    }
    await refreshProject(queries, projectId);
  };
}

/** Says that a move was made, with 撤销 beside it. */
export function useMoveToast(projectId: string) {
  const undo = useUndoMove(projectId);
  return (text: string, moveId: string) =>
    toast(text, { action: { label: "撤销", onAction: () => void undo(moveId) } });
}
