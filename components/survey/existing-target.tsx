"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId, useState } from "react";
import { CheckboxField } from "@/components/form/checkbox-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import type { ParcelListItem } from "@/domain/land/parcel.schema";
import { api } from "@/lib/api/client";
import { formatSqm } from "@/lib/format/area";
import { sqmOf } from "./plot-name";
import type { TargetProps } from "./plot-target";

/** The parcel whose boundary the plot becomes, and whether its area in the ledger changes with it. */
export function ExistingTarget({ plot, draft, errors, onChange }: TargetProps) {
  const { parcel } = draft;
  if (!parcel)
    return (
      <ParcelSearch
        error={errors.parcelId}
        onChoose={({ id, code, name, areaSqm, version }) =>
          onChange({ parcel: { id, code, name, areaSqm, version } })
        }
      />
    );
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-0">
          {parcel.code} {parcel.name}
          <span className="text-ink-muted">，台账面积 {formatSqm(parcel.areaSqm)} ㎡</span>
        </span>
        <Button size="sm" variant="quiet" onClick={() => onChange({ parcel: null })}>
          换一宗
        </Button>
      </div>
      <CheckboxField
        label={`台账面积改为计算面积 ${sqmOf(plot.computedSqm)}`}
        checked={draft.isAreaReplaced}
        onChange={(event) => onChange({ isAreaReplaced: event.target.checked })}
      />
      {draft.isAreaReplaced ? (
        <TextField
          label="更正面积的原因"
          isRequired
          maxLength={200}
          value={draft.areaReason}
          error={errors.areaReason}
          onChange={(event) => onChange({ areaReason: event.target.value })}
        />
      ) : null}
    </div>
  );
}

type ParcelSearchProps = { error?: string; onChoose: (parcel: ParcelListItem) => void };

function ParcelSearch({ error, onChoose }: ParcelSearchProps) {
  const listId = useId();
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text.trim());
  const { data } = useQuery({
    ...api.parcel.list.queryOptions({ input: { q: wanted.slice(0, 40), limit: 8 } }),
    enabled: wanted !== "",
    placeholderData: keepPreviousData,
  });
  const found = wanted === "" ? [] : (data?.items ?? []);
  return (
    <div className="space-y-2">
      <TextField
        label="查找地块"
        help="按编号、名称或坐落"
        isRequired
        value={text}
        error={error ? "选择一宗地块" : undefined}
        aria-controls={listId}
        maxLength={40}
        onChange={(event) => setText(event.target.value)}
      />
      <ul id={listId} className="divide-y divide-line empty:hidden">
        {found.map((parcel) => (
          <li key={parcel.id}>
            <button
              type="button"
              onClick={() => onChoose(parcel)}
              className="touch w-full rounded-md px-2 py-1.5 text-left hover:bg-sunken pointer-coarse:min-h-11"
            >
              {parcel.code} {parcel.name}
              <span className="text-ink-muted">，{formatSqm(parcel.areaSqm)} ㎡</span>
            </button>
          </li>
        ))}
      </ul>
      {wanted !== "" && data && found.length === 0 ? (
        <p className="text-sm text-ink-muted">没有找到这样的地块</p>
      ) : null}
    </div>
  );
}
