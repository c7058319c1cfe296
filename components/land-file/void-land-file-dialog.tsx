"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { toast } from "@/components/ui/toast";
import type { LandFile } from "@/domain/land/land-file.schema";
import { api } from "@/lib/api/client";

/** 作废 asks why; the file stays readable. */
export function VoidLandFileDialog({ file, onClose }: { file: LandFile; onClose: () => void }) {
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const { mutate, isPending, error } = useMutation(
    api.landFile.void.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.landFile.key() });
        toast(`《${file.name}》已作废`);
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
        help="作废的文件仍可查看，不会删除"
        error={wasTried && words === "" ? "填写作废原因" : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
