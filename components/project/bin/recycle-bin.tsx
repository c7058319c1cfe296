"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { type DeletedProject, mostDeletedShown } from "@/domain/project/bin.schema";
import { binDays } from "@/domain/project/delete";
import { api } from "@/lib/api/client";
import { formatNumber } from "@/lib/format/number";
import { paths } from "@/lib/paths";
import { useRestore } from "../use-restore";
import { binColumns } from "./columns";

const rowId = (item: DeletedProject) => item.id;
const rowName = (item: DeletedProject) => item.name;

/** What was thrown away in the last thirty days, and the way back. */
export function RecycleBin() {
  const list = useQuery(api.project.listDeleted.queryOptions({ input: {} }));
  const { mutate, isPending, variables } = useRestore();
  const pendingId = isPending ? variables.id : undefined;
  const columns = useMemo(
    () => binColumns({ pendingId, onRestore: ({ id, name }) => mutate({ id, name }) }),
    [pendingId, mutate],
  );
  const count = list.data?.count ?? 0;
  return (
    <PageFill>
      <PageHeader
        title="回收站"
        count={count > 0 ? `${formatNumber(count)} 个` : undefined}
        note={
          count > mostDeletedShown
            ? `删除满 ${binDays} 天清除，只列最近 ${mostDeletedShown} 个`
            : `删除满 ${binDays} 天清除，清除后不能恢复`
        }
      />
      {list.isError ? (
        <ErrorState
          title="回收站没有读出来"
          action={<ButtonLink href={paths.recycleBin}>重新打开</ButtonLink>}
        >
          {list.error.message}
        </ErrorState>
      ) : (
        <DataTable
          caption="回收站"
          columns={columns}
          rows={list.data?.items ?? []}
          getRowId={rowId}
          getRowName={rowName}
          isLoading={list.isPending}
          empty={
            <EmptyState
              icon="trash"
              title="回收站是空的"
              action={<ButtonLink href={paths.leads}>看线索</ButtonLink>}
            >
              删除的线索在这里保留 {binDays} 天，由删除人或部门负责人恢复。
            </EmptyState>
          }
        />
      )}
    </PageFill>
  );
}
