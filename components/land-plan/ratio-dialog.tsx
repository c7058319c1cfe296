"use client";

import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-field";
import { toast } from "@/components/ui/toast";
import { stockRatioKey } from "@/domain/land-plan/stock-ratio";
import { api } from "@/lib/api/client";
import { useCommand } from "@/lib/api/use-command";

type RatioDialogProps = { ratioBp: number; revision: number; onClose: () => void };

/** The share of disposed idle land that comes back as quota; changed with a reason, as every rule is. */
export function RatioDialog({ ratioBp, revision, onClose }: RatioDialogProps) {
  const [percent, setPercent] = useState(String(ratioBp / 100));
  const [reason, setReason] = useState("");
  const update = useCommand(api.setting.update.mutationOptions(), {
    onDone: () => {
      toast("挂钩比例已调整");
      onClose();
    },
  });
  const value = Math.round(Number(percent) * 100);
  const isNumber = percent.trim() !== "" && Number.isFinite(value);
  const onSubmit = () => {
    if (isNumber) update.run({ setting: { key: stockRatioKey, value }, revision, reason });
  };
  return (
    <FormDialog
      title="增存挂钩比例"
      submitLabel="保存"
      isPending={update.isPending}
      error={update.error}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <TextField
        label="比例"
        isRequired
        suffix="%"
        inputMode="decimal"
        value={percent}
        help="当年处置销号的闲置土地，按面积的这个比例折成新增指标"
        error={isNumber ? (update.fields["setting.value"] ?? update.fields.setting) : "填写数字"}
        onChange={(event) => setPercent(event.target.value)}
      />
      <TextField
        label="修改原因"
        isRequired
        value={reason}
        error={update.fields.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
