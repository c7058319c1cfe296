"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "@/components/ui/toast";
import type { MilestoneItem } from "@/domain/milestone/milestone-item.schema";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { exemptionText, milestoneText } from "@/lib/text/milestones";
import { useRecord } from "../record/record-context";
import { refreshMilestones } from "./queries";

type Marked = { code: MilestoneItem["code"]; version: number; before: Pick<MilestoneItem, "state" | "note"> };

/** Marks steps 不适用 for the reason the project's own facts give; the toast takes it back. */
export function useMarkNotApplicable() {
  const { project } = useRecord();
  const queries = useQueryClient();
  const refresh = () => refreshMilestones(queries, project.id);
  const fail = (error: unknown) => {
    toast(failureOf(error).message, { tone: "breached" });
    void refresh();
  };
  const back = useMutation({
    mutationFn: async (marked: readonly Marked[]) => {
      for (const { code, version, before } of marked) {
        await client.milestone.save({ projectId: project.id, code, version, ...before });
      }
    },
    onSuccess: () => void refresh(),
    onError: fail,
  });
  const marking = useMutation({
    mutationFn: async (items: readonly MilestoneItem[]) => {
      const marked: Marked[] = [];
      for (const { code, version, exemption, state, note: noteBefore } of items) {
        if (!exemption) continue;
        const note = exemptionText[exemption];
        const saved = await client.milestone.save({
          projectId: project.id,
          code,
          version,
          state: "notApplicable",
          note,
        });
        const before = state === "inProgress" ? state : "notStarted";
        marked.push({ code, version: saved.version, before: { state: before, note: noteBefore } });
      }
      return marked;
    },
    onSuccess: (marked) => {
      const [first] = marked;
      const what = marked.length === 1 && first ? milestoneText[first.code] : `${marked.length} 个节点`;
      toast(`${what}已标为不适用`, { action: { label: "撤销", onAction: () => back.mutate(marked) } });
      void refresh();
    },
    onError: fail,
  });
  return { mark: marking.mutate, isPending: marking.isPending };
}
