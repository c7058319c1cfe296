"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { useSubmission } from "@/components/form/use-submission";
import { toast } from "@/components/ui/toast";
import type { ParcelDetail } from "@/domain/land/parcel.schema";
import { saveUtilitiesInput } from "@/domain/land/utilities.schema";
import { utilitySides } from "@/domain/land/utility";
import type { UtilityList } from "@/domain/land/utility-list";
import { api, client } from "@/lib/api/client";
import { utilitySideText } from "@/lib/text/parcels";
import { UtilityGrid } from "./utility-grid";
import { itemsOf, linesOf, type UtilityLine } from "./utility-lines";

type UtilitiesDialogProps = { parcel: ParcelDetail; onClose: () => void };

/** 九通一平 of a parcel on both sides of the red line. */
export function UtilitiesDialog({ parcel, onClose }: UtilitiesDialogProps) {
  const { data } = useQuery(api.parcel.utilityList.queryOptions({ input: {} }));
  return data ? <UtilitiesForm parcel={parcel} list={data.items} onClose={onClose} /> : null;
}

function UtilitiesForm({ parcel, list, onClose }: UtilitiesDialogProps & { list: UtilityList }) {
  const queries = useQueryClient();
  const [lines, setLines] = useState<readonly UtilityLine[]>(() =>
    (["outside", "inside"] as const).flatMap((side) => linesOf(list, parcel.utilities, side)),
  );
  const submission = useSubmission({
    schema: saveUtilitiesInput,
    send: (input) => client.parcel.saveUtilities(input),
    onDone: async () => {
      await queries.invalidateQueries({ queryKey: api.parcel.key() });
      toast("配套已更新");
      onClose();
    },
  });
  const put = lines.filter(({ status }) => status !== "");
  const errorOf = (line: UtilityLine, field: string) =>
    submission.errors[`items.${put.indexOf(line)}.${field}`];
  const change = (line: UtilityLine, next: Partial<UtilityLine>) =>
    setLines((before) => before.map((one) => (one === line ? { ...one, ...next } : one)));
  return (
    <FormDialog
      title="更新配套"
      submitLabel="保存"
      size="xl"
      isPending={submission.isPending}
      error={submission.error}
      onSubmit={() => submission.submit({ id: parcel.id, version: parcel.version, items: itemsOf(lines) })}
      onClose={onClose}
    >
      <p className="text-ink-muted">任一侧已通即计为通；没有掌握情况的留空，不写入台账。</p>
      {submission.errors.items ? <p className="text-breached-text">{submission.errors.items}</p> : null}
      {[...utilitySides].reverse().map((side) => (
        <UtilityGrid
          key={side}
          title={utilitySideText[side]}
          lines={lines.filter((line) => line.side === side)}
          errorOf={errorOf}
          onChange={change}
        />
      ))}
    </FormDialog>
  );
}
