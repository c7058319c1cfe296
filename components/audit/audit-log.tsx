"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useQueryStates } from "nuqs";
import { DataTable } from "@/components/data-table/data-table";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import type { AuditEntry } from "@/domain/audit/audit.schema";
import { failureOf } from "@/lib/api/failure";
import { auditParsers } from "@/lib/search-params/audit";
import { auditActionText } from "@/lib/text/audit-actions";
import { AuditFilters } from "./audit-filters";
import { AuditPanel } from "./audit-panel";
import { auditColumns } from "./columns";
import { auditQuery } from "./queries";
import { VerifyChain } from "./verify-chain";

const idOf = (entry: AuditEntry) => String(entry.seq);
const nameOf = (entry: AuditEntry) => `第 ${entry.seq} 条，${auditActionText(entry.action)}`;

/** Who did what and when, newest first. */
export function AuditLog() {
  const [params, setParams] = useQueryStates(auditParsers, { history: "replace" });
  const log = useInfiniteQuery(auditQuery(params));
  const rows = log.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = rows.find(({ seq }) => seq === params.open);
  return (
    <PageFill>
      <PageHeader title="审计日志" note="只增不改，逐条相连" action={<VerifyChain />} />
      <AuditFilters params={params} onChange={(next) => void setParams({ ...next, open: null })} />
      {log.isError ? (
        <ErrorState
          title="日志未能读取"
          isCompact
          action={<Button onClick={() => void log.refetch()}>重新读取</Button>}
        >
          {failureOf(log.error).message}
        </ErrorState>
      ) : (
        <DataTable
          caption="审计日志"
          columns={auditColumns}
          rows={rows}
          getRowId={idOf}
          getRowName={nameOf}
          onOpen={(id) => void setParams({ open: Number(id) })}
          selectedId={params.open === null ? null : String(params.open)}
          isLoading={log.isPending}
          isLoadingMore={log.isFetchingNextPage}
          onEndReached={() => {
            if (log.hasNextPage && !log.isFetchingNextPage) void log.fetchNextPage();
          }}
          empty={
            <EmptyState icon="note" title="没有符合条件的记录">
              换一个条件，或放宽起止日期后再看。
            </EmptyState>
          }
        />
      )}
      {log.hasNextPage ? (
        <div className="border-t hairline p-3 sm:hidden">
          <Button
            className="w-full"
            isPending={log.isFetchingNextPage}
            onClick={() => void log.fetchNextPage()}
          >
            更早的记录
          </Button>
        </div>
      ) : null}
      {open ? (
        <AuditPanel
          entry={open}
          onClose={() => void setParams({ open: null })}
          onSameSubject={() =>
            void setParams({
              subject: open.subjectType,
              id: open.subjectId,
              person: "",
              action: null,
              open: null,
            })
          }
        />
      ) : null}
    </PageFill>
  );
}
