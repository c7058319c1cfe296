"use client";

import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { stageText } from "@/lib/text/stages";
import type { Reader } from "../reader";
import { MissingDialog } from "./missing-dialog";
import type { BoardMoves, Question } from "./use-board-moves";
import { usePending } from "./use-pending";

type DropDialogProps = {
  question: Question;
  reader: Reader;
  onAnswer: BoardMoves["answer"];
  onWithdraw: () => void;
};

/** What a drop has to be accompanied by: the reason for going back, or what the gate still asks for. */
export function DropDialog({ question, reader, onAnswer, onWithdraw }: DropDialogProps) {
  const { move, project, verdict } = question;
  if (verdict.kind === "incomplete") {
    return (
      <MissingDialog
        opened={project}
        missing={verdict.missing}
        to={move.to}
        reader={reader}
        onMet={() => onAnswer(move)}
        onClose={onWithdraw}
      />
    );
  }
  return (
    <BackReason
      title={`“${project.name}”退回${stageText[move.to]}`}
      submitLabel={`退回${stageText[move.to]}`}
      onSubmit={(reason) => onAnswer(move, reason)}
      onClose={onWithdraw}
    />
  );
}

type BackReasonProps = {
  title: string;
  submitLabel: string;
  onSubmit: (reason: string) => Promise<void>;
  onClose: () => void;
};

function BackReason({ title, submitLabel, onSubmit, onClose }: BackReasonProps) {
  const [reason, setReason] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const { isPending, error, run } = usePending();
  const isMissing = reason.trim() === "";
  return (
    <FormDialog
      title={title}
      submitLabel={submitLabel}
      size="sm"
      isPending={isPending}
      error={error}
      onSubmit={() => {
        setWasTried(true);
        if (!isMissing) void run(() => onSubmit(reason.trim()));
      }}
      onClose={onClose}
    >
      <TextArea
        label="原因"
        isRequired
        help="记入动态，所有能看到项目的人可见"
        value={reason}
        maxLength={500}
        error={wasTried && isMissing ? "填写原因" : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
