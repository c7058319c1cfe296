"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { toast } from "@/components/ui/toast";
import type { FiledFile } from "@/domain/project/file.schema";
import { api } from "@/lib/api/client";
import { refreshFiles } from "./queries";

type VoidFileDialogProps = { file: FiledFile; projectId: string; onClose: () => void };

/** 作废 asks why; the file stays readable under its slot. */
export function VoidFileDialog({ file, projectId, onClose }: VoidFileDialogProps) {
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const { mutate, isPending, error } = useMutation(
    api.file.void.mutationOptions({
      onSuccess: async ({ restoredId }) => {
        await refreshFiles(queries, projectId);
        toast(restoredId ? `《${file.name}》已作废，恢复使用上一版` : `《${file.name}》已作废`);
        onClose();
      },
    }),
  );
  const words = reason.trim();
  return (
    <FormDialog
      title={`作废《${file.name}》`}
      submitLabel="作废"
      isDanger
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setWasTried(true);
        if (words !== "") mutate({ id: file.id, reason: words });
      }}
    >
      <TextArea
        label="作废原因"
        isRequired
        maxLength={200}
        value={reason}
        help="作废后不再计入关卡，仍可在「已作废」中查看，不会删除"
        error={wasTried && words === "" ? "填写作废原因" : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
