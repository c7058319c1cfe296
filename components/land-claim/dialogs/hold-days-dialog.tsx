import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-field";
import { toast } from "@/components/ui/toast";
import { holdDaysKey } from "@/domain/land/hold-days";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";

type HoldDaysDialogProps = { holdDays: number; onClose: () => void };

/** How long a hold stands; changed with a reason, as every rule is. Holds that stand already keep their day. */
export function HoldDaysDialog({ holdDays, onClose }: HoldDaysDialogProps) {
  const [days, setDays] = useState(String(holdDays));
  const [reason, setReason] = useState("");
  const { data } = useQuery(api.setting.list.queryOptions({ input: {} }));
  const revision = data?.items.find(({ setting }) => setting.key === holdDaysKey)?.revision;
  const update = useCommand(api.setting.update.mutationOptions(), {
    onDone: () => {
      toast("锁定期限已调整");
      onClose();
    },
  });
  const value = Number(days);
  const isNumber = days.trim() !== "" && Number.isInteger(value);
  const onSubmit = () => {
    if (isNumber && revision !== undefined)
      update.run({ setting: { key: holdDaysKey, value }, revision, reason });
  };
  return (
    <FormDialog
      title="锁定期限"
      submitLabel="保存"
      isPending={update.isPending || revision === undefined}
      error={update.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <TextField
        label="期限"
        isRequired
        suffix="天"
        inputMode="numeric"
        value={days}
        help="全园的地块和房源都按此期限；已经锁定的不变"
        error={isNumber ? (update.fields["setting.value"] ?? update.fields.setting) : "天数填写整数"}
        onChange={(event) => setDays(event.target.value)}
      />
      <TextField
        label="修改原因"
        isRequired
        maxLength={200}
        value={reason}
        error={update.fields.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
