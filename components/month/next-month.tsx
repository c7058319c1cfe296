"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Skeleton } from "@/components/ui/skeleton";
import type { MonthStatus } from "@/domain/month/closing.schema";
import { formatDateInProse, formatMonth } from "@/lib/format/date";
import { CheckList } from "./check-list";
import { monthQueries } from "./queries";
import type { MonthReader } from "./reader";

const CloseDialog = dynamic(() => import("./close-dialog").then((module) => module.CloseDialog), {
  ssr: false,
});

type NextMonthProps = { next: MonthStatus["next"]; isFirst: boolean; reader: MonthReader };

/** The month to be closed next, with what speaks against it as a list of things to do. */
export function NextMonth({ next, isFirst, reader }: NextMonthProps) {
  const [isClosing, setIsClosing] = useState(false);
  const { data, isError, error } = useQuery(monthQueries.check(next.month));
  const name = formatMonth(next.month);
  const due = data?.isBlocked ? "办结必须先办结的事项后可以月结" : "可以月结";
  const when = next.isDue ? due : `${formatDateInProse(next.from)}起可以月结`;
  const canClose = reader.mayClose && next.isDue && data !== undefined && !data.isBlocked;
  return (
    <Section
      title={`待月结：${name}`}
      note={when}
      action={
        canClose ? (
          <span data-print="hidden">
            <Button variant="primary" icon="lock" onClick={() => setIsClosing(true)}>
              月结
            </Button>
          </span>
        ) : undefined
      }
    >
      {isFirst ? (
        <div className="mb-3">
          <Notice tone="accent">
            还没有月结过。月结以后，该月的台账留下快照，资金锁定，更正计入以后的月份；首次月结从{name}
            开始，每月依次办理。
          </Notice>
        </div>
      ) : null}
      {isError ? <ErrorState title="检查没有完成">{error.message}</ErrorState> : null}
      {data ? <CheckList check={data} /> : isError ? null : <Skeleton className="h-32" />}
      {isClosing && data ? <CloseDialog check={data} onClose={() => setIsClosing(false)} /> : null}
    </Section>
  );
}
