"use client";

import { useQuery } from "@tanstack/react-query";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { api } from "@/lib/api/client";
import { areaBalance } from "./area-balance";
import { PartRows } from "./part-rows";
import { type Split, type SplitOptions, useSplit } from "./use-split";

type SplitDialogProps = SplitOptions & { onClose: () => void };

/** Splits a parcel into parts of exactly its area; every open hold is given a part. */
export function SplitDialog({ onClose, ...options }: SplitDialogProps) {
  const { parcel, today } = options;
  const split = useSplit(options);
  const { parts, values, set, submission } = split;
  const { errors } = submission;
  const balance = areaBalance(
    parcel.areaSqm,
    parts.map(({ areaSqm }) => areaSqm),
  );
  return (
    <FormDialog
      title="分割地块"
      submitLabel="分割"
      size="lg"
      isPending={submission.isPending}
      error={submission.error}
      onSubmit={split.submit}
      onClose={onClose}
    >
      <p className="text-ink-muted">
        {parcel.code} {parcel.name}{" "}
        分割后停用并留作历史。控规、权属、日期随各宗带走，价款和代征按面积分摊，不动产登记重新填写。
      </p>
      <div className="grid items-start gap-4 @lg:grid-cols-2">
        <DateField
          label="分割日期"
          isRequired
          max={today}
          value={values.on}
          error={errors.on}
          onChange={(event) => set({ on: event.target.value })}
        />
        <TextField
          label="批准文号"
          maxLength={80}
          value={values.documentNo}
          error={errors.documentNo}
          onChange={(event) => set({ documentNo: event.target.value })}
        />
      </div>
      <PartRows parts={parts} errors={errors} onChange={split.setParts} onAdd={split.addPart} />
      <p aria-live="polite" className={errors.parts ? "text-breached-text" : "text-ink-muted"}>
        {errors.parts ?? balance.words}
      </p>
      <Places split={split} parcelId={parcel.id} />
    </FormDialog>
  );
}

/** Where the open holds go, and the buildings when there are any. */
function Places({ split, parcelId }: { split: Split; parcelId: string }) {
  const { data } = useQuery(
    api.landClaim.ofPlace.queryOptions({ input: { subject: "parcel", placeId: parcelId } }),
  );
  const { errors } = split.submission;
  const options = split.parts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));
  return (
    <>
      {(data?.holds ?? []).map(({ id, project, projectCode }) => (
        <SelectField
          key={id}
          label={`${project?.name ?? `项目 ${projectCode}`} 的锁定转到`}
          isRequired
          placeholder="选择转到哪一宗"
          value={split.places[id] ?? ""}
          options={options}
          onChange={(event) => split.place(id, event.target.value)}
        />
      ))}
      {errors.holds ? <p className="text-breached-text">{errors.holds}</p> : null}
      {errors.buildingsTo || split.values.buildingsTo ? (
        <SelectField
          label="房屋归入"
          isRequired
          placeholder="选择归入哪一宗"
          value={split.values.buildingsTo}
          options={options}
          error={errors.buildingsTo}
          onChange={(event) => split.set({ buildingsTo: event.target.value })}
        />
      ) : null}
    </>
  );
}
