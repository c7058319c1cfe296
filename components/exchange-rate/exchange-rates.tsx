"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useQueryStates } from "nuqs";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SidePanel } from "@/components/ui/side-panel";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { formatMonth } from "@/lib/format/date";
import { rateParsers, ratesHref } from "@/lib/search-params/exchange-rates";
import { exchangeRatesQuery } from "./queries";
import { rateRows } from "./rate-table";
import { RatesTable } from "./rates-table";

const MonthForm = dynamic(() => import("./month-form").then((module) => module.MonthForm), { ssr: false });
const PasteForm = dynamic(() => import("./paste-form").then((module) => module.PasteForm), { ssr: false });

type ExchangeRatesProps = { today: string; canEdit: boolean };

const yearsShown = 6;
const note = "1 单位外币合人民币元，按统计月一月一价；资金核定和协议登记按所在统计月的汇率折算";

/** The rate table: months by currencies, one year at a time. */
export function ExchangeRates({ today, canEdit }: ExchangeRatesProps) {
  const thisYear = Number(today.slice(0, 4));
  const [{ year: chosen }] = useQueryStates(rateParsers);
  const year = chosen ?? thisYear;
  const { data, isError, error } = useQuery(exchangeRatesQuery(year));
  const [month, setMonth] = useState<string | null>(null);
  const [isPasting, setIsPasting] = useState(false);
  const rows = rateRows(year, today, data);
  const row = rows.find(({ statMonth }) => statMonth === month);
  const years = Array.from({ length: yearsShown }, (_, index) => thisYear - index);
  return (
    <>
      <PageHeader
        title="汇率"
        note={note}
        action={canEdit ? <Button onClick={() => setIsPasting(true)}>粘贴多个月</Button> : undefined}
      />
      <PageBody>
        <LinkTabs
          label="年份"
          tabs={years.map((value) => ({
            href: ratesHref(value),
            label: `${value}年`,
            isCurrent: value === year,
          }))}
        />
        <div className="mt-3">
          {isError ? (
            <ErrorState title="汇率没有读出来">{error.message}</ErrorState>
          ) : data ? (
            <RatesTable rows={rows} onEdit={canEdit ? setMonth : undefined} />
          ) : (
            <Loading label="正在读取汇率">
              <SkeletonLines count={8} />
            </Loading>
          )}
        </div>
      </PageBody>
      {row && canEdit ? (
        <SidePanel title={`${formatMonth(row.statMonth)}汇率`} isModal onClose={() => setMonth(null)}>
          <MonthForm key={row.statMonth} row={row} today={today} onDone={() => setMonth(null)} />
        </SidePanel>
      ) : null}
      {isPasting && canEdit ? (
        <SidePanel title="粘贴多个月的汇率" isModal onClose={() => setIsPasting(false)}>
          <PasteForm today={today} onDone={() => setIsPasting(false)} />
        </SidePanel>
      ) : null}
    </>
  );
}
