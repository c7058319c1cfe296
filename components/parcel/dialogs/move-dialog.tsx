"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { moveParcelInput } from "@/domain/land/move-parcel.schema";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import { endsSupply, needsEvidence, needsReason, type ParcelMove } from "@/domain/land/parcel-moves";
import { api, client } from "@/lib/api/client";
import { parcelStateText } from "@/lib/text/industries";
import { parcelMoveText } from "@/lib/text/parcels";
import { HolderField } from "../form/holder-field";

type MoveDialogProps = { parcel: ParcelDetail; move: ParcelMove; today: string; onClose: () => void };

const evidenceLabel = ({ kind, to }: ParcelMove): string => {
  if (kind === "transferred") return "转让合同或登记编号";
  if (endsSupply(kind)) return "解除协议或收回决定文号";
  if (to === "announced") return "出让公告编号";
  if (to === "contracted") return "合同编号";
  return to === "delivered" ? "交地确认书编号" : "佐证文号";
};

const takesHolder = ({ kind, to }: ParcelMove) => kind === "transferred" || to === "contracted";

/** What the parcel will be after the move, in a sentence. */
function consequence({ kind, to }: ParcelMove): string {
  if (endsSupply(kind)) return "原合同的价款、年期、约定日期和使用权人从台账清出，留在历史里；地块回到净地。";
  if (kind === "transferred") return "状态不变，使用权人改为受让方。";
  return `状态改为${parcelStateText[to]}。`;
}

function useMove({ parcel, move, today, onClose }: MoveDialogProps) {
  const queries = useQueryClient();
  const [on, setOn] = useState(today);
  const [words, setWords] = useState({ reason: "", evidenceNo: "", holderName: "" });
  const submission = useSubmission({
    schema: moveParcelInput,
    send: (input) => client.parcel.move(input),
    onDone: async () => {
      await queries.invalidateQueries({ queryKey: api.parcel.key() });
      toast(`${parcel.name}：${parcelMoveText(move)}`);
      onClose();
    },
  });
  const given = Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, value.trim() || undefined]),
  );
  return {
    on,
    setOn,
    words,
    set: (change: Partial<typeof words>) => setWords((before) => ({ ...before, ...change })),
    submission,
    submit: () =>
      submission.submit({
        ...given,
        id: parcel.id,
        version: parcel.version,
        kind: move.kind,
        to: move.to,
        on,
      }),
  };
}

/** A move with its day and, where it asks for them, reason, number and holder. */
export function MoveDialog(props: MoveDialogProps) {
  const { parcel, move, today, onClose } = props;
  const { on, setOn, words, set, submission, submit } = useMove(props);
  const { errors } = submission;
  return (
    <FormDialog
      title={parcelMoveText(move)}
      submitLabel={parcelMoveText(move)}
      isDanger={endsSupply(move.kind)}
      isPending={submission.isPending}
      error={submission.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="text-ink-muted">
        {parcel.code} {parcel.name}：{consequence(move)}
      </p>
      <DateField
        label="日期"
        isRequired
        max={today}
        value={on}
        error={errors.on}
        onChange={(event) => setOn(event.target.value)}
      />
      <TextField
        label={evidenceLabel(move)}
        isRequired={needsEvidence(move)}
        maxLength={80}
        value={words.evidenceNo}
        error={errors.evidenceNo}
        onChange={(event) => set({ evidenceNo: event.target.value })}
      />
      {takesHolder(move) ? (
        <HolderField
          label={move.kind === "transferred" ? "受让的使用权人" : "使用权人"}
          isRequired={move.kind === "transferred"}
          value={words.holderName}
          error={errors.holderName}
          onChange={(holderName) => set({ holderName })}
        />
      ) : null}
      <TextArea
        label="原因"
        isRequired={needsReason(move.kind)}
        maxLength={300}
        value={words.reason}
        error={errors.reason}
        onChange={(event) => set({ reason: event.target.value })}
      />
    </FormDialog>
  );
}
