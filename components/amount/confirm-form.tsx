"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { RadioCards } from "@/components/form/radio-cards";
import { SelectField } from "@/components/form/select-field";
import { useStatMonth } from "@/components/form/use-open-months";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { confirmFundInput, type FundDetail } from "@/domain/amount/fund.schema";
import { client } from "@/lib/api/client";
import { formatAmount } from "@/lib/format/money";
import { describeCounting } from "@/lib/text/counting";
import { refreshAmounts } from "./refresh-amounts";

type ConfirmFormProps = { detail: FundDetail; today: string; onDone: () => void };

const answers = [
  { value: "no", label: "不是", note: "另有来源，按规则计入" },
  { value: "yes", label: "是", note: "同一笔资金，不重复计入" },
];

const questionFor = ({ category }: FundDetail["entry"]) =>
  category === "paidInCapital" ? "这笔实缴资本是否已作为资产投入计入" : "这笔资金是否来自已计入的实缴资本";

function expectation({ expected, asksForSource }: FundDetail, answer: string): string {
  if (!asksForSource || !expected.isCounted) return describeCounting(expected.ruleId);
  if (answer === "") return "答明资金来源后确定";
  return describeCounting(answer === "yes" ? "ARR_FROM_PAID_IN" : expected.ruleId);
}

/** The month it counts in and, where the same yuan could count twice, where it comes from. */
export function ConfirmForm({ detail, today, onDone }: ConfirmFormProps) {
  const { entry, asksForSource } = detail;
  const queries = useQueryClient();
  const month = useStatMonth(entry.occurredOn);
  const [answer, setAnswer] = useState("");
  const { errors, failure, isPending, submit } = useSubmission({
    schema: confirmFundInput,
    send: (input) => client.fund.confirm(input),
    onDone: ({ isCounted, amountFen }) => {
      toast(`已核定 ${formatAmount(amountFen)}，${isCounted ? "计入到位" : "不计入到位"}`);
      void refreshAmounts(queries);
      onDone();
    },
  });
  const isFromPaidInCapital = answer === "" ? null : answer === "yes";
  return (
    <form
      noValidate
      className="grid gap-4 border-t hairline pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit({ id: entry.id, version: entry.version, statMonth: month.value, isFromPaidInCapital });
      }}
    >
      <SelectField label="统计月" isRequired {...month} error={errors.statMonth} className="sm:max-w-48" />
      {asksForSource ? (
        <RadioCards
          name="source"
          label={questionFor(entry)}
          isRequired
          options={answers}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        />
      ) : null}
      <p className="text-ink-muted">核定结果：{expectation(detail, answer)}</p>
      {failure ? (
        <Notice tone="breached" isAlert>
          {failure.message}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isPending={isPending}>
          核定到位
        </Button>
      </div>
    </form>
  );
}
