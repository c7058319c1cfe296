"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { MoneyField } from "@/components/form/money-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { useStatMonth } from "@/components/form/use-open-months";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { type AgreementKind, agreementKinds } from "@/domain/amount/agreement";
import { recordAgreementInput } from "@/domain/amount/agreement.schema";
import { client } from "@/lib/api/client";
import { agreementKindText } from "@/lib/text/amounts";
import { describeCounting } from "@/lib/text/counting";
import { refreshAmounts } from "./refresh-amounts";
import { wanToFen } from "./wan-to-fen";

type RecordAgreementFormProps = { projectId: string; today: string; onDone: (kind: AgreementKind) => void };

const kindOptions = agreementKinds.map((value) => ({ value, label: agreementKindText[value] }));

/** Records a signed agreement; the rule says at once whether it counts. For a side panel on the project's page. */
export function RecordAgreementForm({ projectId, today, onDone }: RecordAgreementFormProps) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState({
    kind: "formal",
    contractNo: "",
    signedOn: today,
    amountWan: "",
  });
  const set = (name: keyof typeof draft) => (value: string) =>
    setDraft((before) => ({ ...before, [name]: value }));
  const { errors, failure, isPending, submit } = useSubmission({
    schema: recordAgreementInput,
    send: async (parsed) => ({ ...(await client.agreement.record(parsed)), kind: parsed.kind }),
    onDone: async ({ ruleId, kind }) => {
      toast(`协议已登记：${describeCounting(ruleId)}`);
      await refreshAmounts(queries);
      onDone(kind);
    },
  });
  const text = (name: keyof typeof draft) => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => set(name)(event.target.value),
  });
  const month = useStatMonth(draft.signedOn);
  const { amountWan, contractNo, ...rest } = draft;
  const input = {
    projectId,
    ...rest,
    statMonth: month.value,
    contractNo: contractNo.trim() || undefined,
    amountFen: wanToFen(amountWan) ?? 0,
  };
  return (
    <form
      noValidate
      className="@container grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit(input);
      }}
    >
      <SelectField
        label="协议类型"
        isRequired
        options={kindOptions}
        help="一个项目只在首次正式签约时计一次，增资只计增量"
        error={errors.kind}
        {...text("kind")}
      />
      <TextField
        label="合同编号"
        isRequired={draft.kind === "formal"}
        error={errors.contractNo}
        {...text("contractNo")}
      />
      <MoneyField
        label="协议金额"
        isRequired
        value={draft.amountWan}
        onChange={set("amountWan")}
        error={errors.amountFen}
      />
      <div className="grid gap-4 @lg:grid-cols-2">
        <DateField label="签订日期" isRequired max={today} error={errors.signedOn} {...text("signedOn")} />
        <SelectField label="统计月" isRequired error={errors.statMonth} {...month} />
      </div>
      {failure ? (
        <Notice tone="breached" isAlert>
          {failure.message}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isPending={isPending}>
          登记协议
        </Button>
      </div>
    </form>
  );
}
