"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-field";
import { useSubmission } from "@/components/form/use-submission";
import { Button, IconButton } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { type UtilityItem, type UtilityList, utilityListKey } from "@/domain/land/utility-list";
import { updateSettingInput } from "@/domain/setting/setting.schema";
import { api, client } from "@/lib/api/client";

type Kept = UtilityItem & { key: string };

/** A code of its own for a new line; the name is what people see. */
function freshCode(items: readonly UtilityItem[]): string {
  let number = items.length + 1;
  while (items.some(({ code }) => code === `other${number}`)) number += 1;
  return `other${number}`;
}

/** What this office counts as 九通一平, changed with a reason. */
export function UtilityListDialog({ onClose }: { onClose: () => void }) {
  const { data } = useQuery(api.parcel.utilityList.queryOptions({ input: {} }));
  return data ? <UtilityListForm items={data.items} revision={data.revision} onClose={onClose} /> : null;
}

type UtilityListFormProps = { items: UtilityList; revision: number; onClose: () => void };

function UtilityListForm({ items, revision, onClose }: UtilityListFormProps) {
  const queries = useQueryClient();
  const [lines, setLines] = useState<readonly Kept[]>(() =>
    items.map((item) => ({ ...item, key: item.code })),
  );
  const [reason, setReason] = useState("");
  const submission = useSubmission({
    schema: updateSettingInput,
    send: (input) => client.setting.update(input),
    onDone: async () => {
      await queries.invalidateQueries({ queryKey: api.parcel.key() });
      toast("配套目录已更新，各处“几通”按新目录计算");
      onClose();
    },
  });
  const { errors } = submission;
  const value = lines.map(({ key: _key, ...item }) => item);
  const counted = lines.filter(({ isLevelling }) => !isLevelling).length;
  const whole = Object.entries(errors).find(([path]) => path === "setting.value")?.[1];
  return (
    <FormDialog
      title="配套目录"
      submitLabel="保存"
      isPending={submission.isPending}
      error={submission.error}
      onSubmit={() => submission.submit({ setting: { key: utilityListKey, value }, revision, reason })}
      onClose={onClose}
    >
      <p className="text-ink-muted">
        现为 {counted} 通{lines.length > counted ? "加场地平整" : ""}。去掉的项目不再计入，已登记的情况保留。
      </p>
      <ul className="grid gap-2">
        {lines.map((line, index) => (
          <li key={line.key} className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
            <TextField
              label={line.isLevelling ? "平整" : `第 ${index + 1} 项`}
              maxLength={12}
              value={line.name}
              error={errors[`setting.value.${index}.name`]}
              onChange={(event) =>
                setLines((before) =>
                  before.map((one) => (one.key === line.key ? { ...one, name: event.target.value } : one)),
                )
              }
            />
            <IconButton
              icon="trash"
              label={`去掉${line.name}`}
              onClick={() => setLines((before) => before.filter(({ key }) => key !== line.key))}
            />
          </li>
        ))}
      </ul>
      {whole ? <p className="text-breached-text">{whole}</p> : null}
      <Button
        size="sm"
        icon="plus"
        className="justify-self-start"
        onClick={() =>
          setLines((before) => {
            const code = freshCode(before);
            const added = { key: code, code, name: "", isLevelling: false };
            const levelling = before.filter(({ isLevelling }) => isLevelling);
            return [...before.filter(({ isLevelling }) => !isLevelling), added, ...levelling];
          })
        }
      >
        增加一项
      </Button>
      <TextField
        label="修改原因"
        isRequired
        maxLength={200}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
