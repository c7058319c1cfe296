"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { Column } from "@/components/data-table/types";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { SearchField } from "@/components/ui/search-field";
import type { DictionaryItem } from "@/domain/dictionary/dictionary.schema";
import { type DictionaryKind, isFixedKind } from "@/domain/dictionary/dictionary-kind";
import { api } from "@/lib/api/client";
import { absent, formatNumber } from "@/lib/format/number";
import { dictionaryKindText } from "@/lib/text/dictionaries";
import { DictionaryItemPanel } from "./dictionary-item-panel";

const columns: readonly Column<DictionaryItem>[] = [
  {
    id: "label",
    header: "名称",
    width: 200,
    isSticky: true,
    isGrowing: true,
    onCard: "title",
    cell: ({ label }) => label,
  },
  { id: "code", header: "代码", width: 170, cell: ({ code }) => code },
  { id: "parent", header: "上级代码", width: 130, cell: ({ parentCode }) => parentCode ?? absent },
  { id: "note", header: "说明", width: 220, cell: ({ note }) => note ?? absent },
  { id: "sort", header: "顺序", width: 90, align: "end", cell: ({ sort }) => sort },
  {
    id: "state",
    header: "状态",
    width: 110,
    onCard: "aside",
    cell: ({ isActive }) => (isActive ? "在用" : <Badge tone="paused">已停用</Badge>),
  },
];

const idOf = (item: DictionaryItem) => item.id;
const nameOf = (item: DictionaryItem) => item.label;

/** Entries of one list; those the rules name can be reworded, others also added and taken out. */
export function DictionaryList({ kind }: { kind: DictionaryKind }) {
  const [search, setSearch] = useState("");
  const [openId, setOpenId] = useState<string>();
  const { data, isPending } = useQuery(api.dictionary.list.queryOptions({ input: { kind } }));
  const term = search.trim().toLowerCase();
  const items = (data?.items ?? []).filter(({ label, code }) =>
    `${label} ${code}`.toLowerCase().includes(term),
  );
  const open = openId === "new" ? "new" : data?.items.find(({ id }) => id === openId);
  const isFixed = isFixedKind(kind);
  return (
    <>
      <FilterBar
        search={<SearchField label="搜索名称或代码" value={search} onChange={setSearch} />}
        trailing={
          <>
            <span className="max-sm:hidden">
              {isFixed ? "条目由业务规则使用，可改名称，不可增减" : `${formatNumber(items.length)} 条`}
            </span>
            {isFixed ? null : (
              <Button icon="plus" onClick={() => setOpenId("new")}>
                新增条目
              </Button>
            )}
          </>
        }
      />
      <DataTable
        caption={dictionaryKindText[kind]}
        columns={columns}
        rows={items}
        getRowId={idOf}
        getRowName={nameOf}
        onOpen={setOpenId}
        selectedId={openId}
        isLoading={isPending}
        empty={
          <EmptyState icon="book" title={term ? "没有符合条件的条目" : "还没有条目"}>
            {term ? "换一个词再看。" : "新增后即可在相应的表单中选用。"}
          </EmptyState>
        }
      />
      {open ? (
        <DictionaryItemPanel
          key={open === "new" ? "new" : `${open.id}-${open.version}`}
          kind={kind}
          item={open === "new" ? undefined : open}
          onClose={() => setOpenId(undefined)}
        />
      ) : null}
    </>
  );
}
