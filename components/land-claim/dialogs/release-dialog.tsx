import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { releaseClaimInput } from "@/domain/land/claim.schema";
import { client } from "@/lib/api/client";
import { type ClaimReference, useClaimForm } from "./use-claim-form";

type ReleaseDialogProps = { reference: ClaimReference; name: string; isFirm: boolean; onClose: () => void };

/** Ends a hold or an allocation, with the reason. */
export function ReleaseDialog({ reference, name, isFirm, onClose }: ReleaseDialogProps) {
  const [reason, setReason] = useState("");
  const what = isFirm ? "落实" : "锁定";
  const { errors, error, isPending, submit } = useClaimForm({
    schema: releaseClaimInput,
    send: (input) => client.landClaim.release(input),
    done: `已解除${what}`,
    onClose,
  });
  return (
    <FormDialog
      title={`解除${what}`}
      submitLabel="解除"
      isDanger
      size="sm"
      isPending={isPending}
      error={error}
      onSubmit={() => submit({ ...reference, reason })}
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">
        {name}的{what}到今天为止，记录保留{isFirm ? "" : "，后面的项目依次前移"}。
      </p>
      <TextArea
        label="原因"
        isRequired
        maxLength={200}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
