"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useDraft } from "@/components/form/use-draft";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { type FundDetail, proposeFundInput, saveFundInput } from "@/domain/amount/fund.schema";
import { client } from "@/lib/api/client";
import { refreshAmounts } from "../refresh-amounts";
import { draftOf, emptyDraft, type FundDraft, idsOf, proposalOf, restored, savedOf } from "./fund-draft";

export type FundFormProps = {
  projectId: string;
  /** The project's own source region, offered first. */
  sourceRegionCode: string | null;
  today: string;
  /** The draft or returned entry that is written over; left out for a new one. */
  existing?: FundDetail;
  onDone: () => void;
};

const isSame = (one: FundDraft, other: FundDraft) => JSON.stringify(one) === JSON.stringify(other);

/** What stands in the form, kept through a reload, and its two ways out: saved as a draft, or handed in. */
export function useFundForm({ projectId, sourceRegionCode, today, existing, onDone }: FundFormProps) {
  const queries = useQueryClient();
  const [opened] = useState(() => (existing ? draftOf(existing) : emptyDraft(sourceRegionCode, today)));
  const [draft, setDraft] = useState(opened);
  const target = { projectId, id: existing?.entry.id, version: existing?.entry.version };
  const kept = useDraft({
    key: existing ? `fund:${existing.entry.id}` : `fund:new:${projectId}`,
    value: isSame(draft, opened) ? null : draft,
    onRestore: (value) => setDraft((before) => restored(before, value)),
  });
  const finish = (text: string) => {
    kept.drop();
    toast(text);
    void refreshAmounts(queries);
    onDone();
  };
  const proposal = useSubmission({
    schema: proposeFundInput,
    send: (input) => client.fund.propose(input),
    onDone: () => finish("已提报，等统计核定岗核定"),
  });
  const saving = useSubmission({
    schema: saveFundInput,
    send: (input) => client.fund.save(input),
    onDone: () => finish(existing?.entry.state === "returned" ? "已保存，仍为退回状态" : "草稿已保存"),
  });
  const [last, setLast] = useState<"propose" | "save">("propose");
  const active = last === "propose" ? proposal : saving;
  return {
    draft,
    errors: active.errors,
    error: active.error,
    failure: active.failure,
    isProposing: proposal.isPending,
    isSaving: saving.isPending,
    isRestored: kept.isRestored,
    discard: () => {
      kept.discard();
      setDraft(opened);
    },
    set: (name: keyof FundDraft) => (value: string) => setDraft((before) => ({ ...before, [name]: value })),
    setFiles: (change: (before: readonly string[]) => readonly string[]) =>
      setDraft((before) => ({ ...before, fileIds: change(idsOf(before.fileIds)).join(",") })),
    propose: () => {
      setLast("propose");
      proposal.submit(proposalOf(draft, target));
    },
    save: () => {
      setLast("save");
      saving.submit(savedOf(draft, target));
    },
  };
}
