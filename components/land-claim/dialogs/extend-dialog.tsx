import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { TextArea } from "@/components/form/text-area";
import { addDays, isIsoDate } from "@/domain/calendar/date";
import { extendHoldInput } from "@/domain/land/claim.schema";
import { client } from "@/lib/api/client";
import { type ClaimReference, useClaimForm } from "./use-claim-form";

type ExtendDialogProps = {
  reference: ClaimReference;
  name: string;
  expiresOn: string | null;
  holdDays: number;
  isLandManager: boolean;
  onClose: () => void;
};

const later = (date: string | null, days: number): string =>
  date !== null && isIsoDate(date) ? addDays(date, days) : "";

/** A later last day: once by the usual days for the project's side, any day for the land manager. */
export function ExtendDialog({
  reference,
  name,
  expiresOn,
  holdDays,
  isLandManager,
  onClose,
}: ExtendDialogProps) {
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState(() => later(expiresOn, holdDays));
  const { errors, error, isPending, submit } = useClaimForm({
    schema: extendHoldInput,
    send: (input) => client.landClaim.extend(input),
    done: "锁定已延期",
    onClose,
  });
  return (
    <FormDialog
      title="锁定延期"
      submitLabel="延期"
      size="sm"
      isPending={isPending}
      error={error}
      onSubmit={() => submit({ ...reference, reason, ...(isLandManager && until ? { until } : {}) })}
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">
        {name}的锁定现至 {expiresOn}。
        {isLandManager ? "" : `延期 ${holdDays} 天至 ${until}，项目方只能延期一次。`}
      </p>
      {isLandManager ? (
        <DateField
          label="延至"
          isRequired
          value={until}
          error={errors.until}
          onChange={(event) => setUntil(event.target.value)}
        />
      ) : null}
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
