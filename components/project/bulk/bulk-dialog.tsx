"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import type { BatchResult } from "@/domain/project/batch.schema";
import { binDays } from "@/domain/project/delete";
import { api, client } from "@/lib/api/client";
import { roleText } from "@/lib/text/roles";
import type { BulkAction, Reader } from "../reader";
import { useBulk } from "./use-bulk";

export type BulkItem = { id: string; version: number };

type BulkDialogProps = {
  items: readonly BulkItem[];
  reader: Reader;
  onDone: (result: BatchResult) => void;
  onClose: () => void;
};

function AssignDialog({ items, onDone, onClose }: BulkDialogProps) {
  const [ownerId, setOwnerId] = useState("");
  const [reason, setReason] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const { data } = useQuery(api.colleague.list.queryOptions({ input: { assignableOnly: true } }));
  const bulk = useBulk("改派", onDone);
  const input = { items: [...items], ownerId, reason: reason.trim() || undefined };
  return (
    <FormDialog
      title={`改派 ${items.length} 个项目`}
      submitLabel="改派"
      size="sm"
      isPending={bulk.isPending}
      error={bulk.error ?? undefined}
      onSubmit={() => {
        setWasTried(true);
        if (ownerId) bulk.mutate(() => client.project.assignMany(input));
      }}
      onClose={onClose}
    >
      <SelectField
        label="责任人"
        isRequired
        placeholder="选择同事"
        options={(data?.items ?? []).map(({ id, displayName, role }) => ({
          value: id,
          label: `${displayName}（${roleText[role]}）`,
        }))}
        value={ownerId}
        error={wasTried && !ownerId ? "选择责任人" : undefined}
        onChange={(event) => setOwnerId(event.target.value)}
      />
      <TextField
        label="原因"
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}

function NextStepDialog({ items, reader, onDone, onClose }: BulkDialogProps) {
  const [nextStep, setNextStep] = useState("");
  const [nextStepOn, setNextStepOn] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const bulk = useBulk("设下一步", onDone);
  const isSound = nextStep.trim() !== "" && nextStepOn !== "";
  return (
    <FormDialog
      title={`为 ${items.length} 个项目设下一步`}
      submitLabel="设下一步"
      size="sm"
      isPending={bulk.isPending}
      error={bulk.error ?? undefined}
      onSubmit={() => {
        setWasTried(true);
        if (isSound)
          bulk.mutate(() => client.project.setNextStepMany({ items: [...items], nextStep, nextStepOn }));
      }}
      onClose={onClose}
    >
      <TextField
        label="下一步"
        isRequired
        value={nextStep}
        maxLength={200}
        error={wasTried && nextStep.trim() === "" ? "填写下一步" : undefined}
        onChange={(event) => setNextStep(event.target.value)}
      />
      <DateField
        label="时限"
        isRequired
        min={reader.today}
        value={nextStepOn}
        error={wasTried && nextStepOn === "" ? "填写时限" : undefined}
        onChange={(event) => setNextStepOn(event.target.value)}
      />
    </FormDialog>
  );
}

function DeleteDialog({ items, onDone, onClose }: BulkDialogProps) {
  const [reason, setReason] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const bulk = useBulk("删除", onDone);
  return (
    <FormDialog
      title={`删除 ${items.length} 个线索`}
      submitLabel="删除"
      isDanger
      size="sm"
      isPending={bulk.isPending}
      error={bulk.error ?? undefined}
      onSubmit={() => {
        setWasTried(true);
        if (reason.trim() !== "") bulk.mutate(() => client.project.deleteMany({ items: [...items], reason }));
      }}
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">
        进回收站，{binDays} 天内可以恢复。已进入评审或有协议、资金、地块的不会删除，会逐个列出原因。
      </p>
      <TextArea
        label="删除原因"
        isRequired
        value={reason}
        maxLength={300}
        error={wasTried && reason.trim() === "" ? "填写删除原因" : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}

const dialogs = { assign: AssignDialog, nextStep: NextStepDialog, delete: DeleteDialog };

/** What one act over many projects still asks for. */
export function BulkDialog({ action, ...props }: BulkDialogProps & { action: BulkAction }) {
  const Drawn = dialogs[action];
  return <Drawn {...props} />;
}
