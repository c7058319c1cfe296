"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { api } from "@/lib/api/client";
import { useRuleWords } from "@/lib/api/use-rule-words";
import { amountsHref } from "@/lib/search-params/amount-ledger";
import { EntryRow } from "./entry-row";

const shownAtFirst = 6;

type EntryListProps = { projectId: string; canPropose: boolean; onOpen: (id: string) => void };

/** The money of a project entry by entry: what waits for somebody first, then the newest. */
export function EntryList({ projectId, canPropose, onOpen }: EntryListProps) {
  const { data, isError, error } = useQuery(api.fund.list.queryOptions({ input: { projectId } }));
  const words = useRuleWords();
  const [isWhole, setIsWhole] = useState(false);
  if (isError) {
    return (
      <ErrorState title="到位资金没有读出来" isCompact>
        {error.message}
      </ErrorState>
    );
  }
  if (!data) {
    return (
      <Loading label="正在读取到位资金">
        <SkeletonLines count={3} />
      </Loading>
    );
  }
  if (data.items.length === 0) {
    return (
      <EmptyState icon="yuan" title="还没有到位资金" isCompact>
        {canPropose
          ? "正式签约后，凭进账单、发票等凭证提报；内容没齐的可先存草稿。"
          : "由项目责任人凭凭证提报，统计核定岗核定后计入。"}
      </EmptyState>
    );
  }
  const shown = isWhole ? data.items : data.items.slice(0, shownAtFirst);
  const rest = data.items.length - shown.length;
  return (
    <>
      <ul className="border-t hairline">
        {shown.map((entry) => (
          <EntryRow key={entry.id} entry={entry} words={words} onOpen={() => onOpen(entry.id)} />
        ))}
      </ul>
      {rest > 0 ? (
        <Button variant="quiet" size="sm" className="mt-1" onClick={() => setIsWhole(true)}>
          再看 {rest} 笔
        </Button>
      ) : null}
      {isWhole && data.hasMore ? (
        <Link href={amountsHref({ measure: "fundsInPlace", projectId })} className="link text-sm">
          更早的在资金台账中查看
        </Link>
      ) : null}
    </>
  );
}
