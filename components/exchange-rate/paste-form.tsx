"use client";

import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type PastedRate, parsePastedRates } from "@/domain/exchange-rate/parse-pasted-rates";
import { formatMonth } from "@/lib/format/date";
import { currencyText } from "@/lib/text/currencies";
import { exchangeRatesQuery } from "./queries";
import { rateText } from "./rate-table";
import { useRecordRates } from "./use-record-rates";

const example = "月份\t美元\t欧元\t100日元\n2026-10\t7.0123\t7.7890\t4.7512";

type Standing = { version: number; rate: string; isUsed: boolean };
type Planned = PastedRate & { standing: Standing | undefined; isClosed: boolean; isFuture: boolean };

/** What already stands of the pasted rates; undefined while it is being read. */
function useStanding(rates: readonly PastedRate[], thisMonth: string): Planned[] | undefined {
  const past = rates.filter(({ statMonth }) => statMonth <= thisMonth);
  const years = [...new Set(past.map(({ statMonth }) => Number(statMonth.slice(0, 4))))];
  const results = useQueries({ queries: years.map((year) => exchangeRatesQuery(year)) });
  if (results.some(({ data }) => data === undefined)) return undefined;
  const items = results.flatMap(({ data }) => data?.items ?? []);
  const closed = results.flatMap(({ data }) => data?.closedMonths ?? []);
  return rates.map((rate) => ({
    ...rate,
    standing: items.find((item) => item.statMonth === rate.statMonth && item.currency === rate.currency),
    isClosed: closed.includes(rate.statMonth),
    isFuture: rate.statMonth > thisMonth,
  }));
}

function fateOf({ standing, isClosed, isFuture, rate }: Planned): string {
  if (isFuture) return "还没到的月份，不录";
  if (isClosed) return "该月已月结，不录";
  if (!standing) return "新录入";
  if (Number(standing.rate) === Number(rate)) return "与现有相同";
  return standing.isUsed
    ? `现为 ${rateText(standing.rate)}，已被使用，不改`
    : `改，现为 ${rateText(standing.rate)}`;
}

const isToRecord = ({ standing, isClosed, isFuture, rate }: Planned): boolean =>
  !isClosed && !isFuture && (!standing || (!standing.isUsed && Number(standing.rate) !== Number(rate)));

/** Several months at once, copied from a table; each line says beforehand what will become of it. */
export function PasteForm({ today, onDone }: { today: string; onDone: () => void }) {
  const [text, setText] = useState("");
  const [source, setSource] = useState("中国人民银行授权公布的人民币汇率中间价");
  const { rates, problems } = parsePastedRates(text);
  const planned = useStanding(rates, today.slice(0, 7));
  const recorded = (planned ?? []).filter(isToRecord);
  const { errors, error, failure, isPending, submit } = useRecordRates(onDone);
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit({
          source,
          publishedOn: null,
          rates: recorded.map(({ statMonth, currency, rate, standing }) => ({
            statMonth,
            currency,
            rate,
            version: standing?.version ?? null,
          })),
        });
      }}
    >
      <TextArea
        label="从表格粘贴"
        isRequired
        rows={8}
        placeholder={example}
        help="第一行为币种、第一列为月份的表格，或每行“月份 币种 汇率”；写作“100日元”的按 100 单位换算"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <TextField
        label="来源"
        isRequired
        error={errors.source}
        value={source}
        onChange={(event) => setSource(event.target.value)}
      />
      <Problems problems={problems} />
      <Preview planned={planned ?? []} />
      {errors.rates && rates.length > 0 ? <p className="text-sm text-breached-text">{errors.rates}</p> : null}
      {error && failure ? (
        <Notice tone="breached" isAlert title="没有录入，粘贴的内容都在">
          {failure.message}
        </Notice>
      ) : null}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isPending={isPending} disabled={recorded.length === 0}>
          {recorded.length === 0 ? "录入" : `录入 ${recorded.length} 个汇率`}
        </Button>
      </div>
    </form>
  );
}

function Preview({ planned }: { planned: readonly Planned[] }) {
  if (planned.length === 0) return null;
  return (
    <ul className="scroll-thin max-h-72 overflow-y-auto rounded-md border hairline">
      {planned.map((rate) => (
        <li
          key={`${rate.statMonth} ${rate.currency} ${rate.rate}`}
          className="flex flex-wrap items-baseline gap-x-3 border-b hairline px-3 py-1.5 tabular-nums last:border-b-0"
        >
          <span className="w-24 shrink-0">{formatMonth(rate.statMonth)}</span>
          <span className="w-20 shrink-0">{currencyText[rate.currency]}</span>
          <span className="w-20 shrink-0 text-right">{rateText(rate.rate)}</span>
          <span className={`text-sm ${isToRecord(rate) ? "text-ink" : "text-ink-muted"}`}>
            {fateOf(rate)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="behind" title={`有 ${problems.length} 处没有认出，不会录入`}>
      {problems.slice(0, 8).map((problem) => (
        <span key={problem} className="block">
          {problem}
        </span>
      ))}
    </Notice>
  );
}
