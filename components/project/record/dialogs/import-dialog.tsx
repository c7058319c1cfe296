"use client";

import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import type { Stage } from "@/domain/project/stage";
import { stageText } from "@/lib/text/stages";
import { useAdvance } from "../use-advance";

/** Takes up a record from before the system where it stands; the reason stays in its timeline. */
export function ImportDialog({ to, onClose }: { to: Stage; onClose: () => void }) {
  const advance = useAdvance();
  const [reason, setReason] = useState("");
  const [wasTried, setWasTried] = useState(false);
  return (
    <FormDialog
      title={`按导入登记直接进入${stageText[to]}`}
      submitLabel={`进入${stageText[to]}`}
      size="sm"
      isPending={advance.isPending}
      error={advance.error ?? undefined}
      onSubmit={() => {
        setWasTried(true);
        if (reason.trim() !== "") advance.mutate({ to, reason, isImport: true }, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">
        只用于补录系统启用前已在洽谈的项目，中间阶段不补材料；此后的关卡照常核对。
      </p>
      <TextArea
        label="原因"
        isRequired
        value={reason}
        maxLength={500}
        error={wasTried && reason.trim() === "" ? "填写原因" : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
