"use client";

import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { RadioCards } from "@/components/form/radio-cards";
import { SelectField } from "@/components/form/select-field";
import { useSubmission } from "@/components/form/use-submission";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { confirmFundInput, type FundDetail } from "@/domain/amount/fund.schema";
import { client } from "@/lib/api/client";
import { readAnew } from "@/lib/api/read-anew";
import { useRuleWords } from "@/lib/api/use-rule-words";
import { formatMonth } from "@/lib/format/date";
import { formatAmount } from "@/lib/format/money";
import { paths } from "@/lib/paths";
import { fundCategoryText } from "@/lib/text/amounts";
import { describeCounting } from "@/lib/text/counting";
import { currencyText } from "@/lib/text/currencies";
import { CountingSides } from "./fund/counting-sides";
import { FundFailure } from "./fund/fund-failure";
import { countedPart, missingRates, worthOf } from "./fund/worth";
import { refreshAmounts } from "./refresh-amounts";

type ConfirmFormProps = { detail: FundDetail; onDone: () => void };

const answers = {
  spentCapital: [
    { value: "no", label: "不是", note: "另有来源，按规则计入" },
    { value: "yes", label: "是", note: "同一笔资金，不重复计入" },
  ],
  capitalSpent: [
    { value: "no", label: "没有", note: "按规则计入" },
    { value: "yes", label: "已计入", note: "同一笔资金，不重复计入" },
  ],
};

const questionText = {
  spentCapital: "这笔资金是否来自已计入的资本金",
  capitalSpent: "这笔资本金是否已作为资产投入或支出计入",
};

const othersOf = ({ question }: FundDetail): string =>
  (question?.against ?? [])
    .map(
      ({ category, count, amountFen }) =>
        `${fundCategoryText[category]} ${count} 笔 ${formatAmount(amountFen)}`,
    )
    .join("，");

/** What confirming comes to, once month and source are chosen. */
function useOutcome(detail: FundDetail, statMonth: string, answer: string) {
  const words = useRuleWords();
  const month = detail.months.find((open) => open.statMonth === statMonth);
  const isSame = detail.question !== null && answer === "yes";
  const { funds, foreign } = isSame ? detail.ifFromPaidIn : detail;
  const { amountFen, usdCents } = worthOf(detail, month);
  const counts = detail.funds.isCounted || (detail.foreign?.isCounted ?? false);
  const isOpen = detail.question !== null && counts && answer === "";
  const sentence = isOpen
    ? "答明资金来源后确定"
    : foreign?.isCounted
      ? describeCounting("foreignUsed", foreign.ruleId, words)
      : describeCounting("fundsInPlace", funds.ruleId, words);
  const fundsFen = countedPart(amountFen, detail.outsideShareBp, funds);
  return {
    funds,
    foreign,
    amountFen,
    fundsFen,
    usdCents,
    isOpen,
    sentence,
    missing: missingRates(detail, month),
  };
}

function MissingRates({
  currencies,
  statMonth,
}: {
  currencies: FundDetail["money"]["currency"][];
  statMonth: string;
}) {
  if (currencies.length === 0) return null;
  return (
    <Notice tone="behind">
      {formatMonth(statMonth)}还没有{currencies.map((currency) => currencyText[currency]).join("、")}汇率，
      <Link href={paths.exchangeRates} className="link">
        录入汇率
      </Link>
      后再核定
    </Notice>
  );
}

type SourceQuestionProps = { detail: FundDetail; answer: string; onAnswer: (answer: string) => void };

function SourceQuestion({ detail, answer, onAnswer }: SourceQuestionProps) {
  const { question } = detail;
  if (!question) return null;
  return (
    <RadioCards
      name="source"
      label={questionText[question.kind]}
      isRequired
      help={`本项目已计入：${othersOf(detail)}`}
      options={answers[question.kind]}
      value={answer}
      onChange={(event) => onAnswer(event.target.value)}
    />
  );
}

/** The month it counts in, its worth at that month's rate and, where the same yuan could count twice, where it comes from. */
export function ConfirmForm({ detail, onDone }: ConfirmFormProps) {
  const { entry, months, money } = detail;
  const queries = useQueryClient();
  const [statMonth, setStatMonth] = useState(months[0]?.statMonth ?? "");
  const [answer, setAnswer] = useState("");
  const outcome = useOutcome(detail, statMonth, answer);
  const { errors, error, failure, isPending, submit } = useSubmission({
    schema: confirmFundInput,
    send: (input) => readAnew(client.fund.confirm(input), () => refreshAmounts(queries)),
    onDone: ({ isCounted, isCountedForeign, amountFen }) => {
      const counted = isCounted ? "计入到位" : isCountedForeign ? "计入实际使用外资" : "不计入到位";
      toast(`已核定 ${formatAmount(amountFen)}，${counted}`);
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
        submit({ id: entry.id, version: entry.version, statMonth, isFromPaidInCapital });
      }}
    >
      <SelectField
        label="统计月"
        isRequired
        options={months.map((month) => ({ value: month.statMonth, label: formatMonth(month.statMonth) }))}
        value={statMonth}
        error={errors.statMonth}
        help={
          money.currency === "CNY" || outcome.amountFen === null
            ? undefined
            : `按该月汇率折合 ${formatAmount(outcome.amountFen)}`
        }
        className="sm:max-w-64"
        onChange={(event) => setStatMonth(event.target.value)}
      />
      <MissingRates currencies={outcome.missing} statMonth={statMonth} />
      <SourceQuestion detail={detail} answer={answer} onAnswer={setAnswer} />
      <p className="text-ink-muted">核定结果：{outcome.sentence}</p>
      {outcome.isOpen ? null : <CountingSides {...outcome} />}
      <FundFailure failure={error ? failure : undefined} lastChange={detail.lastChange} />
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isPending={isPending}>
          核定到位
        </Button>
      </div>
    </form>
  );
}
