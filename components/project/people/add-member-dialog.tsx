"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { SearchField } from "@/components/ui/search-field";
import { toast } from "@/components/ui/toast";
import { type MemberRelation, memberRelations } from "@/domain/member/relation";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";
import { memberRelationText, memberRightsText } from "@/lib/text/members";
import { CandidateList } from "./candidate-list";

type AddMemberDialogProps = {
  projectId: string;
  relations: readonly MemberRelation[];
  onClose: () => void;
};

const wanted = (q: string) => {
  const term = Array.from(q.trim()).slice(0, 40).join("");
  return term === "" ? undefined : term;
};

/** Picks a colleague who may stand in the relation; only they are offered. */
export function AddMemberDialog({ projectId, relations, onClose }: AddMemberDialogProps) {
  const [relation, setRelation] = useState<MemberRelation>(relations.at(-1) ?? "collaborator");
  const [q, setQ] = useState("");
  const [duty, setDuty] = useState("");
  const [chosen, setChosen] = useState<{ id: string; displayName: string } | null>(null);
  const [wasTried, setWasTried] = useState(false);
  const candidates = useQuery({
    ...api.member.candidates.queryOptions({ input: { projectId, relation, q: wanted(q) } }),
    placeholderData: keepPreviousData,
  });
  const add = useCommand(api.member.add.mutationOptions(), {
    onDone: () => {
      toast(`${chosen?.displayName ?? "同事"}已加入，并收到通知`);
      onClose();
    },
  });
  const submit = () => {
    setWasTried(true);
    if (chosen) add.run({ projectId, userId: chosen.id, relation, duty: duty.trim() || undefined });
  };
  return (
    <FormDialog
      title={relations.length > 1 ? "加入专班" : `加入${memberRelationText[relation]}`}
      submitLabel="加入"
      isPending={add.isPending}
      error={add.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {relations.length > 1 ? (
        <SelectField
          label="担任"
          options={relations.map((value) => ({ value, label: memberRelationText[value] }))}
          value={relation}
          onChange={(event) => {
            setRelation(memberRelations.find((value) => value === event.target.value) ?? relation);
            setChosen(null);
          }}
        />
      ) : null}
      <div className="grid gap-2">
        <SearchField label="查找同事" placeholder="姓名、部门" value={q} onChange={setQ} />
        <CandidateList
          items={candidates.data?.items}
          chosenId={chosen?.id}
          problem={wasTried && !chosen ? "选择一位同事" : undefined}
          isSearching={wanted(q) !== undefined}
          onChoose={setChosen}
        />
      </div>
      <TextField
        label="职责"
        value={duty}
        maxLength={60}
        placeholder="如：规划资源口、环评手续"
        help={`${memberRightsText[relation]}。`}
        error={add.fields.duty}
        onChange={(event) => setDuty(event.target.value)}
      />
    </FormDialog>
  );
}
