"use client";

import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { stages } from "@/domain/project/stage";
import { stageText } from "@/lib/text/stages";
import { useRecord } from "../record-context";
import { useAdvance } from "../use-advance";

/** Takes the project back to an earlier stage; the reason stays in its timeline. */
export function BackDialog({ onClose }: { onClose: () => void }) {
  const { project } = useRecord();
  const advance = useAdvance();
  const { backTo } = project.abilities;
  const [target, setTarget] = useState<string>(backTo.at(-1) ?? "");
  const [reason, setReason] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const to = stages.find((stage) => stage === target);
  return (
    <FormDialog
      title="退回阶段"
      submitLabel={to ? `退回${stageText[to]}` : "退回"}
      size="sm"
      isPending={advance.isPending}
      error={advance.error ?? undefined}
      onSubmit={() => {
        setWasTried(true);
        if (to && reason.trim() !== "") advance.mutate({ to, reason }, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <SelectField
        label="退回到"
        isRequired
        options={backTo.toReversed().map((stage) => ({ value: stage, label: stageText[stage] }))}
        value={target}
        onChange={(event) => setTarget(event.target.value)}
      />
      <TextArea
        label="原因"
        isRequired
        help="记入动态，所有能看到项目的人可见"
        value={reason}
        maxLength={500}
        error={wasTried && reason.trim() === "" ? "填写原因" : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
