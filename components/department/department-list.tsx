"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { Column } from "@/components/data-table/types";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageFill } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import type { DepartmentItem } from "@/domain/department/department.schema";
import { api } from "@/lib/api/client";
import { formatNumber } from "@/lib/format/number";
import { DepartmentPanel } from "./department-panel";

const columns: readonly Column<DepartmentItem>[] = [
  {
    id: "name",
    header: "部门名称",
    width: 220,
    isSticky: true,
    isGrowing: true,
    onCard: "title",
    cell: ({ name }) => name,
  },
  { id: "code", header: "代码", width: 140, cell: ({ code }) => code },
  { id: "sort", header: "顺序", width: 90, align: "end", cell: ({ sort }) => sort },
  {
    id: "users",
    header: "在用账号",
    unit: "个",
    width: 120,
    align: "end",
    onCard: "aside",
    cell: ({ activeUsers }) => formatNumber(activeUsers),
  },
  {
    id: "state",
    header: "状态",
    width: 110,
    cell: ({ isActive }) => (isActive ? "在用" : <Badge tone="paused">已停用</Badge>),
  },
];

const idOf = (item: DepartmentItem) => item.id;
const nameOf = (item: DepartmentItem) => item.name;

export function DepartmentList() {
  const [openId, setOpenId] = useState<string>();
  const { data, isPending } = useQuery(api.department.list.queryOptions({ input: {} }));
  const items = data?.items ?? [];
  const open = openId === "new" ? "new" : items.find(({ id }) => id === openId);
  return (
    <PageFill>
      <PageHeader
        title="部门"
        count={data ? formatNumber(items.length) : undefined}
        action={
          <Button variant="primary" icon="plus" onClick={() => setOpenId("new")}>
            新增部门
          </Button>
        }
      />
      <DataTable
        caption="部门列表"
        columns={columns}
        rows={items}
        getRowId={idOf}
        getRowName={nameOf}
        onOpen={setOpenId}
        selectedId={openId}
        isLoading={isPending}
        empty={
          <EmptyState icon="building" title="还没有部门">
            先新增招商部门，再为部门人员开立账号。
          </EmptyState>
        }
      />
      {open ? (
        <DepartmentPanel
          key={open === "new" ? "new" : `${open.id}-${open.version}`}
          department={open === "new" ? undefined : open}
          onClose={() => setOpenId(undefined)}
        />
      ) : null}
    </PageFill>
  );
}
