import { FormDialog } from "@/components/form/form-dialog";
import { FieldRow } from "@/components/form/form-section";
import { addDays, addYears, isoDate } from "@/domain/calendar/date";
import { renewLeaseInput } from "@/domain/premises/lease.schema";
import type { LeaseView } from "@/domain/premises/premises.schema";
import { client } from "@/lib/api/client";
import { formatRent, rentFenOf } from "@/lib/format/rent";
import { DraftField, useDraftText } from "../draft-fields";
import { usePremisesForm } from "../use-premises-form";

/** A further lease to the same tenant, from the day after the last. */
export function RenewDialog({ lease, onClose }: { lease: LeaseView; onClose: () => void }) {
  const from = addDays(isoDate(lease.leaseTo), 1);
  const form = useDraftText({
    leaseTo: addDays(addYears(from, 3), -1),
    rent: lease.rentFenPerSqmMonth === null ? "" : formatRent(lease.rentFenPerSqmMonth),
  });
  const { errors, error, isPending, submit } = usePremisesForm({
    schema: renewLeaseInput,
    send: (input) => client.premises.renewLease(input),
    done: "已续租",
    onDone: onClose,
  });
  const rented = { ...errors, rent: errors.rentFenPerSqmMonth ? "租金填写数字，最多两位小数" : "" };
  return (
    <FormDialog
      title="续租"
      submitLabel="续租"
      isPending={isPending}
      error={error}
      onSubmit={() =>
        submit({
          claimId: lease.id,
          version: lease.version,
          leaseTo: form.textOf("leaseTo"),
          rentFenPerSqmMonth: rentFenOf(form.textOf("rent")) ?? Number.NaN,
          contractNo: form.optional("contractNo"),
        })
      }
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">
        原租约到 {lease.leaseTo} 止，续租从 {from} 起，另立一条。
      </p>
      <FieldRow>
        <DraftField draft={form} errors={errors} name="leaseTo" label="续租至" type="date" isRequired />
        <DraftField
          draft={form}
          errors={rented}
          name="rent"
          label="租金"
          suffix="元/㎡·月"
          isRequired
          inputMode="decimal"
        />
      </FieldRow>
      <DraftField draft={form} errors={errors} name="contractNo" label="租赁合同编号" maxLength={60} />
    </FormDialog>
  );
}
