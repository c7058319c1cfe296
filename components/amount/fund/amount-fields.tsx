"use client";

import { useQuery } from "@tanstack/react-query";
import { MoneyField } from "@/components/form/money-field";
import { SelectField } from "@/components/form/select-field";
import { convertToFen, currencies, hundredthsOf } from "@/domain/money/currency";
import { originalFromWan } from "@/domain/money/original-amount";
import { api } from "@/lib/api/client";
import { formatMonth } from "@/lib/format/date";
import { formatAmount } from "@/lib/format/money";
import { currencyText, wanCurrencyText } from "@/lib/text/currencies";
import { currencyOf, type FundDraft } from "./fund-draft";

type AmountFieldsProps = {
  draft: FundDraft;
  errors: Record<string, string>;
  set: (name: keyof FundDraft) => (value: string) => void;
};

const options = currencies.map((value) => ({ value, label: currencyText[value] }));

/** What the amount is about worth now; the rate of its statistical month decides. */
function Estimate({ draft }: { draft: FundDraft }) {
  const currency = currencyOf(draft);
  const { data } = useQuery(
    api.exchangeRate.newest.queryOptions({ input: {}, staleTime: 60_000, enabled: currency !== "CNY" }),
  );
  if (currency === "CNY" || !data) return null;
  const known = data.items.find((item) => item.currency === currency);
  const name = currencyText[currency];
  if (!known) return <>汇率表还没有{name}汇率，可先存草稿，由统计核定岗录入后再提报</>;
  const hundredths = hundredthsOf(originalFromWan(draft.amountWan) ?? "");
  const worth = hundredths ? convertToFen(hundredths, known.rate) : null;
  const basis = `${formatMonth(known.statMonth)}汇率 ${Number(known.rate)}`;
  return worth?.ok ? (
    <>
      估算折合人民币 <span className="text-ink tabular-nums">{formatAmount(worth.value)}</span>（{basis}
      ），核定时按统计月汇率折算
    </>
  ) : (
    <>按原币填写；最近为{basis}，核定时按统计月汇率折算</>
  );
}

/** An amount in the currency it was paid in, with its worth beneath. */
export function AmountFields({ draft, errors, set }: AmountFieldsProps) {
  return (
    <div className="grid gap-4 @md:grid-cols-[10rem_1fr]">
      <SelectField
        label="币种"
        isRequired
        options={options}
        value={draft.currency}
        error={errors.currency}
        onChange={(event) => set("currency")(event.target.value)}
      />
      <MoneyField
        label="到位金额"
        isRequired
        unit={wanCurrencyText(currencyOf(draft))}
        value={draft.amountWan}
        onChange={set("amountWan")}
        error={errors.amountOriginal}
        help={draft.currency === "CNY" ? undefined : <Estimate draft={draft} />}
      />
    </div>
  );
}
