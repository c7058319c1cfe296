"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { ErrorState } from "@/components/ui/error-state";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { toast } from "@/components/ui/toast";
import { api, client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { ProposeFundForm } from "../propose-fund-form";
import { refreshAmounts } from "../refresh-amounts";

type FundEditorProps = { id: string; projectId: string; today: string; onDone: () => void };

/** A draft or a returned entry in the form, as it stands now. */
export function FundEditor({ id, projectId, today, onDone }: FundEditorProps) {
  const queries = useQueryClient();
  const entry = useQuery(api.fund.get.queryOptions({ input: { id }, staleTime: 0 }));
  const [isAsking, setIsAsking] = useState(false);
  const [isGoing, setIsGoing] = useState(false);
  if (!entry.data) {
    return entry.isError ? (
      <ErrorState title="这笔资金没有读出来" isCompact>
        {entry.error.message}
      </ErrorState>
    ) : (
      <Loading label="正在读取这笔资金">
        <SkeletonLines count={8} />
      </Loading>
    );
  }
  const { version, state } = entry.data.entry;
  const remove = async () => {
    setIsGoing(true);
    try {
      await client.fund.delete({ id, version });
      toast("草稿已删除");
      onDone();
    } catch (error) {
      toast(failureOf(error).message, { tone: "breached" });
      setIsAsking(false);
    }
    setIsGoing(false);
    await refreshAmounts(queries);
  };
  return (
    <>
      <ProposeFundForm
        projectId={projectId}
        sourceRegionCode={null}
        today={today}
        existing={entry.data}
        onStale={entry.refetch}
        onDelete={state === "draft" ? () => setIsAsking(true) : undefined}
        onDone={onDone}
      />
      <ConfirmDialog
        isOpen={isAsking}
        title="删除这笔草稿"
        confirmLabel="删除草稿"
        isDanger
        isPending={isGoing}
        onConfirm={() => void remove()}
        onClose={() => setIsAsking(false)}
      >
        草稿删除后不能恢复，已上传的文件仍留在项目文件中。
      </ConfirmDialog>
    </>
  );
}
