import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { handOverClaimInput, type Taker } from "@/domain/land/claim.schema";
import { api, client } from "@/lib/api/client";
import { type ClaimReference, useClaimForm } from "./use-claim-form";

type HandOverDialogProps = { reference: ClaimReference; name: string; isFirm: boolean; onClose: () => void };

const takerText = ({ code, name, departmentName, isQueued }: Taker): string =>
  `${name ?? `项目 ${code}`}（${departmentName}${isQueued ? "，在排队" : ""}）`;

/** Gives a place in the queue or an allocation to another project. */
export function HandOverDialog({ reference, name, isFirm, onClose }: HandOverDialogProps) {
  const [toProjectId, setToProjectId] = useState("");
  const [reason, setReason] = useState("");
  const { subject, claimId } = reference;
  const { data } = useQuery(api.landClaim.takers.queryOptions({ input: { subject, claimId } }));
  const { errors, error, isPending, submit } = useClaimForm({
    schema: handOverClaimInput,
    send: (input) => client.landClaim.handOver(input),
    done: "已转给该项目",
    onClose,
  });
  return (
    <FormDialog
      title={isFirm ? "落实转给其他项目" : "锁定转给其他项目"}
      submitLabel="移转"
      isPending={isPending}
      error={error}
      onSubmit={() => submit({ ...reference, toProjectId, reason })}
      onClose={onClose}
    >
      <p className="text-sm text-ink-muted">
        {name}的{isFirm ? "落实" : "排位和到期日"}由接收项目承接，两个项目的动态都有记录。
      </p>
      <SelectField
        label="接收项目"
        isRequired
        placeholder={data ? (data.items.length > 0 ? "选择项目" : "没有可接收的项目") : "正在载入"}
        options={(data?.items ?? []).map((taker) => ({ value: taker.id, label: takerText(taker) }))}
        value={toProjectId}
        error={errors.toProjectId ? "选择接收项目" : undefined}
        onChange={(event) => setToProjectId(event.target.value)}
      />
      <TextArea
        label="原因"
        isRequired
        maxLength={200}
        value={reason}
        error={errors.reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
