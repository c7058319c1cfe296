"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useQueryStates } from "nuqs";
import { ErrorState } from "@/components/ui/error-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { Skeleton } from "@/components/ui/skeleton";
import { formatMonth } from "@/lib/format/date";
import { monthParsers } from "@/lib/search-params/month-closings";
import { ClosingList } from "./closing-list";
import { MonthView } from "./month-view";
import { NextMonth } from "./next-month";
import { monthQueries } from "./queries";
import type { MonthReader } from "./reader";
import { ReopenNotice } from "./reopen-notice";
import { VerifyButton } from "./verify-button";

const ClosingRows = dynamic(() => import("./closing-rows").then((module) => module.ClosingRows), {
  ssr: false,
});

/** 月结: what comes next and what it still needs, a month beside last year's, and every closing there was. */
export function MonthDesk({ reader }: { reader: MonthReader }) {
  const status = useQuery(monthQueries.status());
  const [{ month, ledger }, setParams] = useQueryStates(monthParsers, { history: "push" });
  if (status.isError) return <ErrorState title="月结情况没有读出来">{status.error.message}</ErrorState>;
  if (!status.data) return <Skeleton className="m-6 h-80" />;
  const { closings, next, openMonths, latestClosedId, closingDay } = status.data;
  const shown = month ?? next.month;
  const closing = closings.find((one) => one.month === shown);
  return (
    <>
      <PageHeader
        title="月结"
        note={
          <>
            每月 {closingDay} 日起可以月结，月份依次办理；未月结：
            {openMonths.map(formatMonth).join("、")}
          </>
        }
        action={
          <>
            <VerifyButton isEmpty={closings.length === 0} />
            <PrintButton />
          </>
        }
      />
      <PageBody>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
          <ReopenNotice closings={closings} reader={reader} />
          <NextMonth next={next} isFirst={closings.length === 0} reader={reader} />
          <MonthView key={shown} month={shown} closing={closing ?? null} />
          <ClosingList closings={closings} latestClosedId={latestClosedId} shown={shown} reader={reader} />
        </div>
      </PageBody>
      {ledger && closing ? (
        <ClosingRows
          key={`${closing.id} ${ledger}`}
          closing={closing}
          ledger={ledger}
          onClose={() => void setParams({ ledger: null })}
        />
      ) : null}
    </>
  );
}
