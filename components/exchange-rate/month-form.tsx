"use client";

import { useState } from "react";
import { DateField } from "@/components/form/date-field";
import { TextField } from "@/components/form/text-field";
import { useDraft } from "@/components/form/use-draft";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type ForeignCurrency, foreignCurrencies } from "@/domain/money/currency";
import { formatInstant } from "@/lib/format/date";
import { currencyText } from "@/lib/text/currencies";
import { type RateRow, rateText } from "./rate-table";
import { useRecordRates } from "./use-record-rates";

type MonthFormProps = { row: RateRow; today: string; onDone: () => void };

const usualSource = "中国人民银行授权公布的人民币汇率中间价";
const hints: Partial<Record<string, string>> = {
  JPY: "公布的是 100 日元的价格，这里填 1 日元",
  KRW: "公布的是 1 元人民币合韩元数的，填其倒数",
};

function opening({ rates, first }: RateRow, today: string): Record<string, string> {
  const entries = foreignCurrencies.map((currency) => {
    const rate = rates[currency];
    return [currency, rate ? rateText(rate.rate) : ""] as const;
  });
  const publishedOn = first?.publishedOn ?? today;
  return { ...Object.fromEntries(entries), source: first?.source ?? usualSource, publishedOn };
}

/** What changed of the month, with the versions it was read at; an emptied field stays what it was. */
function changes(row: RateRow, form: Record<string, string>) {
  return foreignCurrencies.flatMap((currency) => {
    const before = row.rates[currency];
    const rate = (form[currency] ?? "").trim();
    const isSame = before !== undefined && rateText(before.rate) === rate;
    if (rate === "" || isSame) return [];
    return [{ statMonth: row.statMonth, currency, rate, version: before?.version ?? null }];
  });
}

/** Currencies whose rate somebody entered or changed since the form was opened. */
const changedSince = (base: RateRow, now: RateRow) =>
  foreignCurrencies.filter((currency) => base.rates[currency]?.version !== now.rates[currency]?.version);

function useMonthDraft(row: RateRow, today: string) {
  const [base, setBase] = useState(row);
  const [opened] = useState(() => opening(row, today));
  const [form, setForm] = useState(opened);
  const isTouched = Object.keys(form).some((name) => form[name] !== opened[name]);
  const kept = useDraft({
    key: `exchange-rates:${row.statMonth}`,
    value: isTouched ? form : null,
    onRestore: (value) => setForm((before) => ({ ...before, ...value })),
  });
  const wire = (name: string) => ({
    value: form[name] ?? "",
    onChange: (event: { target: { value: string } }) =>
      setForm((before) => ({ ...before, [name]: event.target.value })),
  });
  const changed = changedSince(base, row);
  const now = opening(row, today);
  return {
    base,
    form,
    kept,
    wire,
    changed,
    keepMine: () => setBase(row),
    takeTheirs: () => {
      setBase(row);
      const theirs = changed.map((currency) => [currency, now[currency] ?? ""]);
      setForm((before) => ({ ...before, ...Object.fromEntries(theirs) }));
    },
  };
}

type ChangedRatesProps = {
  row: RateRow;
  changed: readonly ForeignCurrency[];
  keepMine: () => void;
  takeTheirs: () => void;
};

/** Somebody entered rates of this month while the form lay open. */
function ChangedRates({ row, changed, keepMine, takeTheirs }: ChangedRatesProps) {
  const [first] = changed.flatMap((currency) => row.rates[currency] ?? []);
  const who = first
    ? `${first.recordedByName ?? "已注销账号"} 于 ${formatInstant(first.recordedAt)} `
    : "他人";
  return (
    <Notice tone="behind" isAlert title={`${who}录入了本月汇率，本页填写的内容都在`}>
      <p>
        {changed
          .map((currency) => {
            const rate = row.rates[currency];
            return `${currencyText[currency]}现为 ${rate ? rateText(rate.rate) : "未录入"}`;
          })
          .join("，")}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" onClick={keepMine}>
          以本页为准
        </Button>
        <Button size="sm" onClick={takeTheirs}>
          改用现在的
        </Button>
      </div>
    </Notice>
  );
}

/** The rates of one month: every currency has a field, those left empty are not entered. */
export function MonthForm({ row, today, onDone }: MonthFormProps) {
  const { base, form, kept, wire, changed, ...settle } = useMonthDraft(row, today);
  const rates = changes(base, form);
  const { errors, error, failure, isPending, submit } = useRecordRates(() => {
    kept.drop();
    onDone();
  });
  const errorOf = (currency: string) => {
    const index = rates.findIndex((rate) => rate.currency === currency);
    return index < 0 ? undefined : errors[`rates.${index}.rate`];
  };
  return (
    <form
      noValidate
      className="@container grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit({ source: form.source, publishedOn: form.publishedOn || null, rates });
      }}
    >
      <div className="grid gap-4 @md:grid-cols-2">
        {foreignCurrencies.map((currency) => (
          <TextField
            key={currency}
            label={currencyText[currency]}
            suffix="元"
            inputMode="decimal"
            autoComplete="off"
            help={row.rates[currency]?.isUsed ? "已有资金或协议按此折算，不能再改" : hints[currency]}
            readOnly={row.rates[currency]?.isUsed}
            error={errorOf(currency)}
            {...wire(currency)}
          />
        ))}
      </div>
      <TextField label="来源" isRequired error={errors.source} {...wire("source")} />
      <DateField label="公布日期" max={today} error={errors.publishedOn} {...wire("publishedOn")} />
      {errors.rates ? <p className="text-sm text-breached-text">{errors.rates}</p> : null}
      {changed.length > 0 ? <ChangedRates row={row} changed={changed} {...settle} /> : null}
      {error && failure && changed.length === 0 ? (
        <Notice tone="breached" isAlert title="没有保存，填写的内容都在">
          {failure.message}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isPending={isPending}>
          保存汇率
        </Button>
      </div>
    </form>
  );
}
