"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useDraft } from "@/components/form/use-draft";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { type FundDetail, proposeFundInput, saveFundInput } from "@/domain/amount/fund.schema";
import { client } from "@/lib/api/client";
import { readAnew } from "@/lib/api/read-anew";
import { refreshAmounts } from "../refresh-amounts";
import { draftOf, emptyDraft, type FundDraft, idsOf, proposalOf, restored, savedOf } from "./fund-draft";

export type FundFormProps = {
  projectId: string;
  /** The project's own source region, offered first. */
  sourceRegionCode: string | null;
  today: string;
  /** The draft or returned entry that is written over; left out for a new one. */
  existing?: FundDetail;
  /** Reads the entry anew after somebody else was first. */
  onStale?: () => Promise<unknown>;
  onDone: () => void;
};

/** Fields of the form that the procedure calls otherwise. */
const errorNames: Partial<Record<keyof FundDraft, string>> = {
  amountWan: "amountOriginal",
  outsidePercent: "outsideShareBp",
};

const isSame = (one: FundDraft, other: FundDraft) => JSON.stringify(one) === JSON.stringify(other);

/** What is typed with the version of the entry it rests on, both kept through a reload. */
function useTyped({ projectId, sourceRegionCode, today, existing }: FundFormProps) {
  const [opened, setOpened] = useState(() =>
    existing ? draftOf(existing) : emptyDraft(sourceRegionCode, today),
  );
  const [draft, setDraft] = useState(opened);
  const [base, setBase] = useState(existing?.entry.version);
  const kept = useDraft({
    key: existing ? `fund:${existing.entry.id}` : `fund:new:${projectId}`,
    value: isSame(draft, opened) ? null : { ...draft, base: String(base ?? "") },
    onRestore: (value) => {
      setDraft((before) => restored(before, value));
      if (value.base) setBase(Number(value.base));
    },
  });
  /** From here on the form rests on the entry as it stands now. */
  const restOn = (detail: FundDetail) => {
    setOpened(draftOf(detail));
    setBase(detail.entry.version);
  };
  const target = { projectId, id: existing?.entry.id, version: base };
  return { opened, draft, setDraft, kept, restOn, target };
}

/** What stands in the form, and its two ways out: saved as a draft, or handed in. */
export function useFundForm(props: FundFormProps) {
  const { existing, onStale, onDone } = props;
  const queries = useQueryClient();
  const { opened, draft, setDraft, kept, restOn, target } = useTyped(props);
  const finish = (text: string) => {
    kept.drop();
    toast(text);
    void refreshAmounts(queries);
    onDone();
  };
  const proposal = useSubmission({
    schema: proposeFundInput,
    send: (input) => readAnew(client.fund.propose(input), onStale),
    onDone: () => finish("已提报，等统计核定岗核定"),
  });
  const saving = useSubmission({
    schema: saveFundInput,
    send: (input) => readAnew(client.fund.save(input), onStale),
    onDone: () => finish(existing?.entry.state === "returned" ? "已保存，仍为退回状态" : "草稿已保存"),
  });
  const [last, setLast] = useState<"propose" | "save">("propose");
  const active = last === "propose" ? proposal : saving;
  const settle = () => {
    if (existing) restOn(existing);
    proposal.reset();
    saving.reset();
  };
  return {
    draft,
    errors: active.errors,
    error: active.error,
    failure: active.failure,
    isProposing: proposal.isPending,
    isSaving: saving.isPending,
    isRestored: kept.isRestored,
    /** Somebody saved the entry since this form was filled in. */
    isChanged: existing !== undefined && existing.entry.version !== target.version,
    keepMine: settle,
    takeTheirs: () => {
      if (!existing) return;
      settle();
      kept.discard();
      setDraft(draftOf(existing));
    },
    discard: () => {
      kept.discard();
      setDraft(opened);
    },
    set: (name: keyof FundDraft) => (value: string) => {
      setDraft((before) => ({ ...before, [name]: value }));
      active.mend(errorNames[name] ?? name);
    },
    setFiles: (change: (before: readonly string[]) => readonly string[]) => {
      setDraft((before) => ({ ...before, fileIds: change(idsOf(before.fileIds)).join(",") }));
      active.mend("fileIds");
    },
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
