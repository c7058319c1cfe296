import { FormDialog } from "@/components/form/form-dialog";
import { endLeaseInput } from "@/domain/premises/lease.schema";
import type { LeaseView } from "@/domain/premises/premises.schema";
import { client } from "@/lib/api/client";
import { DraftField, useDraftText } from "../draft-fields";
import { usePremisesForm } from "../use-premises-form";

type EndLeaseDialogProps = { lease: LeaseView; today: string; onClose: () => void };

/** Ends a lease before its time, or calls off one that has not begun. */
export function EndLeaseDialog({ lease, today, onClose }: EndLeaseDialogProps) {
  const isComing = lease.leaseFrom > today;
  const form = useDraftText({ lastDay: today });
  const { errors, error, isPending, submit } = usePremisesForm({
    schema: endLeaseInput,
    send: (input) => client.premises.endLease(input),
    done: isComing ? "租约已取消" : "已登记退租",
    onDone: onClose,
  });
  return (
    <FormDialog
      title={isComing ? "取消租约" : "提前退租"}
      submitLabel={isComing ? "取消租约" : "退租"}
      isDanger
      size="sm"
      isPending={isPending}
      error={error}
      onSubmit={() =>
        submit({
          claimId: lease.id,
          version: lease.version,
          lastDay: form.textOf("lastDay"),
          reason: form.textOf("reason"),
        })
      }
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">
        租期 {lease.leaseFrom} 至 {lease.leaseTo}。{isComing ? "尚未起租，取消后房源可另租。" : ""}
      </p>
      {isComing ? null : (
        <DraftField draft={form} errors={errors} name="lastDay" label="最后一天" type="date" isRequired />
      )}
      <DraftField draft={form} errors={errors} name="reason" label="原因" isRequired maxLength={200} />
    </FormDialog>
  );
}
