"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "@/components/ui/toast";
import type { ProjectPage } from "@/domain/project/list-projects.schema";
import type { Stage } from "@/domain/project/stage";
import { compareStages } from "@/domain/project/stage-order";
import { api, client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { stageText } from "@/lib/text/stages";
import { refreshProject, showAhead } from "./queries";
import { useRecord } from "./record-context";

type Move = { to: Stage; actualOn?: string; statMonth?: string; reason?: string; isImport?: boolean };

const withStage = (page: ProjectPage | undefined, id: string, stage: Stage): ProjectPage | undefined =>
  page && { ...page, items: page.items.map((item) => (item.id === id ? { ...item, stage } : item)) };

/** Moves the record at once, here and in the list behind; when refused it flies back with the reason. */
export function useAdvance() {
  const { project, reader } = useRecord();
  const queries = useQueryClient();
  const { id, version, stage: from } = project;
  const showInLists = (stage: Stage) =>
    queries.setQueriesData<ProjectPage>({ queryKey: api.project.list.key({ type: "query" }) }, (page) =>
      withStage(page, id, stage),
    );
  const undo = async (to: Stage, moveId: string) => {
    try {
      await client.project.undoMove({ id, moveId });
      toast(`已撤销，回到${stageText[from]}`);
    } catch (error) {
      toast(`没有撤销，仍在${stageText[to]}：${failureOf(error).message}`, { tone: "breached" });
    }
    await refreshProject(queries, id);
  };
  return useMutation({
    mutationFn: (move: Move) => client.project.advance({ id, version, from, ...move }),
    onMutate: async ({ to }) => {
      const rollBack = await showAhead(queries, id, (before) => ({
        ...before,
        stage: to,
        stageEnteredOn: reader.today,
        nextMoves: [],
      }));
      showInLists(to);
      return { rollBack };
    },
    onError: (error, { to }, shown) => {
      shown?.rollBack();
      showInLists(from);
      toast(`没有进入${stageText[to]}：${failureOf(error).message}`, { tone: "breached" });
    },
    onSuccess: ({ moveId }, { to }) => {
      const isForward = compareStages(to, from) > 0;
      toast(isForward ? `已进入${stageText[to]}` : `已退回${stageText[to]}`, {
        action: { label: "撤销", onAction: () => void undo(to, moveId) },
      });
    },
    onSettled: () => refreshProject(queries, id),
  });
}
