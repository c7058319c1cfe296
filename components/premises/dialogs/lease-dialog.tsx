import { useQuery } from "@tanstack/react-query";
import { FormDialog } from "@/components/form/form-dialog";
import { FieldRow } from "@/components/form/form-section";
import { RadioCards } from "@/components/form/radio-cards";
import { addDays, addYears, isoDate } from "@/domain/calendar/date";
import type { HeldClaim } from "@/domain/land/claim.schema";
import { leaseUnitInput } from "@/domain/premises/lease.schema";
import type { UnitDetail } from "@/domain/premises/premises.schema";
import { api, client } from "@/lib/api/client";
import { formatRent, rentFenOf } from "@/lib/format/rent";
import { DraftField, type DraftText, useDraftText } from "../draft-fields";
import { usePremisesForm } from "../use-premises-form";

const outside = "enterprise";

const nameOf = ({ project, projectCode }: HeldClaim): string => project?.name ?? `项目 ${projectCode}`;

function draftOf(unit: UnitDetail) {
  const from = unit.leasedUntil === null ? isoDate(unit.today) : addDays(isoDate(unit.leasedUntil), 1);
  return {
    who: "",
    leaseFrom: from,
    leaseTo: addDays(addYears(from, 3), -1),
    rent: unit.rentFenPerSqmMonth === null ? "" : formatRent(unit.rentFenPerSqmMonth),
  };
}

/** A lease to a project of the queue, or to a firm that is no project. */
export function LeaseDialog({ unit, onClose }: { unit: UnitDetail; onClose: () => void }) {
  const form = useDraftText(draftOf(unit));
  const { data } = useQuery(
    api.landClaim.ofPlace.queryOptions({ input: { subject: "unit", placeId: unit.id } }),
  );
  const holds = data?.holds ?? [];
  const { errors, error, isPending, submit } = usePremisesForm({
    schema: leaseUnitInput,
    send: (input) => client.premises.lease(input),
    done: "租约已登记",
    onDone: onClose,
  });
  const who = form.textOf("who") || (holds[0]?.id ?? outside);
  const chosen = holds.find(({ id }) => id === who);
  const passed = chosen ? holds.filter(({ place }) => place < chosen.place) : holds;
  const send = () =>
    submit({
      unitId: unit.id,
      tenant: chosen
        ? { kind: "hold", claimId: chosen.id, version: chosen.version }
        : { kind: "enterprise", name: form.textOf("name"), uscc: form.optional("uscc") },
      leaseFrom: form.textOf("leaseFrom"),
      leaseTo: form.textOf("leaseTo"),
      rentFenPerSqmMonth: rentFenOf(form.textOf("rent")) ?? Number.NaN,
      contractNo: form.optional("contractNo"),
      note: form.optional("note"),
      passOverReason: passed.length > 0 ? form.optional("passOverReason") : undefined,
    });
  return (
    <FormDialog
      title={`登记租赁：${unit.building.name} ${unit.code}`}
      submitLabel="登记"
      isPending={isPending}
      error={error}
      onSubmit={send}
      onClose={onClose}
    >
      {holds.length > 0 ? (
        <RadioCards
          name="who"
          label="承租方"
          columns={1}
          value={who}
          onChange={(event) => form.write("who", event.target.value)}
          options={[
            ...holds.map((hold) => ({
              value: hold.id,
              label: nameOf(hold),
              note: `锁定第 ${hold.place} 位`,
            })),
            { value: outside, label: "其他企业" },
          ]}
        />
      ) : null}
      {chosen ? null : <TenantFields draft={form} errors={errors} />}
      <Terms draft={form} errors={errors} />
      {passed.length > 0 ? (
        <DraftField
          draft={form}
          errors={errors}
          name="passOverReason"
          label="越过理由"
          isRequired
          maxLength={200}
          help={`前面排队的 ${passed.length} 个项目（${passed.map(nameOf).join("、")}）会收到这条理由`}
        />
      ) : null}
    </FormDialog>
  );
}

type FieldsProps = { draft: DraftText; errors: Record<string, string> };

function TenantFields({ draft, errors }: FieldsProps) {
  const named = { ...errors, name: errors["tenant.name"] ?? "", uscc: errors["tenant.uscc"] ?? "" };
  return (
    <FieldRow>
      <DraftField draft={draft} errors={named} name="name" label="承租企业" isRequired maxLength={100} />
      <DraftField draft={draft} errors={named} name="uscc" label="统一社会信用代码" maxLength={18} />
    </FieldRow>
  );
}

function Terms({ draft, errors }: FieldsProps) {
  const rented = { ...errors, rent: errors.rentFenPerSqmMonth ? "租金填写数字，最多两位小数" : "" };
  return (
    <>
      <FieldRow>
        <DraftField draft={draft} errors={errors} name="leaseFrom" label="起租日" type="date" isRequired />
        <DraftField draft={draft} errors={errors} name="leaseTo" label="到期日" type="date" isRequired />
      </FieldRow>
      <FieldRow>
        <DraftField
          draft={draft}
          errors={rented}
          name="rent"
          label="租金"
          suffix="元/㎡·月"
          isRequired
          inputMode="decimal"
        />
        <DraftField draft={draft} errors={errors} name="contractNo" label="租赁合同编号" maxLength={60} />
      </FieldRow>
      <DraftField draft={draft} errors={errors} name="note" label="备注" maxLength={200} />
    </>
  );
}
