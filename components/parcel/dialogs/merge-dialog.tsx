"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { CheckboxField } from "@/components/form/checkbox-field";
import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import { areaFromSqm, sqmText, sumAreas } from "@/domain/land/area";
import { mergeParcelsInput } from "@/domain/land/divide-parcel.schema";
import type { ParcelDetail, ParcelListItem } from "@/domain/land/parcel.schema";
import { api, client } from "@/lib/api/client";
import { muOfSqm, sqmOfSqm } from "@/lib/format/parcel-area";

type MergeDialogProps = {
  parcel: ParcelDetail;
  today: string;
  onClose: () => void;
  onDone: (ids: string[]) => void;
};

const totalOf = (areas: readonly string[]): string =>
  sqmText(sumAreas(areas.map(areaFromSqm).flatMap((size) => (size.ok ? [size.value] : []))));

function useMerge({ parcel, today, onDone }: MergeDialogProps) {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<readonly ParcelListItem[]>([]);
  const [values, setValues] = useState({
    code: `${parcel.code}-合`.slice(0, 40),
    name: `${parcel.name}（合并）`.slice(0, 60),
    on: today,
    documentNo: "",
  });
  const areaSqm = totalOf([parcel.areaSqm, ...chosen.map((one) => one.areaSqm)]);
  const submission = useSubmission({
    schema: mergeParcelsInput,
    send: (input) => client.parcel.merge(input),
    onDone: async ({ ids }) => {
      await queries.invalidateQueries();
      toast("已合并");
      onDone(ids);
    },
  });
  return {
    chosen,
    choose: (item: ParcelListItem, isChosen: boolean) =>
      setChosen((before) => (isChosen ? [...before, item] : before.filter(({ id }) => id !== item.id))),
    values,
    set: (change: Partial<typeof values>) => setValues((before) => ({ ...before, ...change })),
    areaSqm,
    submission,
    submit: () =>
      submission.submit({
        ...values,
        documentNo: values.documentNo.trim() || undefined,
        parcels: [parcel, ...chosen].map(({ id, version }) => ({ id, version })),
        areaSqm,
      }),
  };
}

type Merge = ReturnType<typeof useMerge>;

/** Merges a parcel with others of its zone, use, state and holder; their areas add up by themselves. */
export function MergeDialog(props: MergeDialogProps) {
  const { parcel, today, onClose } = props;
  const merge = useMerge(props);
  const { values, set, areaSqm, submission } = merge;
  const { errors } = submission;
  const text = (key: "code" | "name" | "documentNo", label: string, maxLength: number) => (
    <TextField
      label={label}
      isRequired={key !== "documentNo"}
      maxLength={maxLength}
      value={values[key]}
      error={errors[key]}
      onChange={(event) => set({ [key]: event.target.value })}
    />
  );
  return (
    <FormDialog
      title="合并地块"
      submitLabel="合并"
      size="lg"
      isPending={submission.isPending}
      error={submission.error}
      onSubmit={merge.submit}
      onClose={onClose}
    >
      <p className="text-ink-muted">
        {parcel.code}{" "}
        与选定的地块合并后都停用并留作历史，锁定按先后转到新地块。各宗不一致的栏目留空，由登记补填。
      </p>
      <Candidates parcel={parcel} merge={merge} />
      <p aria-live="polite">
        合并后 {sqmOfSqm(areaSqm)} ㎡，{muOfSqm(areaSqm)} 亩
        {errors.areaSqm ? <span className="text-breached-text">，{errors.areaSqm}</span> : null}
      </p>
      <div className="grid items-start gap-4 @lg:grid-cols-2">
        {text("code", "新编号", 40)}
        {text("name", "新名称", 60)}
        <DateField
          label="合并日期"
          isRequired
          max={today}
          value={values.on}
          error={errors.on}
          onChange={(event) => set({ on: event.target.value })}
        />
        {text("documentNo", "批准文号", 80)}
      </div>
    </FormDialog>
  );
}

/** Parcels that may become one with this one. */
function Candidates({ parcel, merge }: { parcel: ParcelDetail; merge: Merge }) {
  const { data } = useQuery(
    api.parcel.list.queryOptions({
      input: { zones: [parcel.zone], uses: [parcel.plannedUse], states: [parcel.state], limit: 200 },
    }),
  );
  const offered = (data?.items ?? []).filter(
    ({ id, holderName }) => id !== parcel.id && holderName === parcel.holderName,
  );
  const { parcels: error } = merge.submission.errors;
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">与哪些地块合并</legend>
      {data && offered.length === 0 ? (
        <p className="text-ink-muted">同一片区没有用途、状态、使用权人都相同的其他地块。</p>
      ) : null}
      <ul className="max-h-56 overflow-y-auto">
        {offered.map((item) => (
          <li key={item.id}>
            <CheckboxField
              label={`${item.code} ${item.name}，${sqmOfSqm(item.areaSqm)} ㎡`}
              checked={merge.chosen.some(({ id }) => id === item.id)}
              onChange={(event) => merge.choose(item, event.target.checked)}
            />
          </li>
        ))}
      </ul>
      {error ? <p className="text-breached-text">{error}</p> : null}
    </fieldset>
  );
}
