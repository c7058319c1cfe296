"use client";

import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { type ComponentProps, useMemo, useState } from "react";
import { DataTable } from "@/components/data-table/data-table";
import { selectColumn } from "@/components/data-table/select-column";
import { useSelection } from "@/components/data-table/use-selection";
import { toast } from "@/components/ui/toast";
import { useScreen } from "@/components/ui/use-media";
import { mostInBatch } from "@/domain/project/batch.schema";
import type { ListProjectsInput, ProjectListItem } from "@/domain/project/list-projects.schema";
import { client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import type { Reader } from "../reader";

const BulkBar = dynamic(() => import("./bulk-bar").then((module) => module.BulkBar), { ssr: false });

type SelectableTableProps = ComponentProps<typeof DataTable<ProjectListItem>> & {
  reader: Reader;
  /** What the listed rows were asked with; all of it is meant by "all that match". */
  input: ListProjectsInput;
  /** How many match of those that are seen in full. */
  matching: number | undefined;
};

const pageSize = 200;
const isSelectable = (item: ProjectListItem) => item.sight === "full";

/** Everything that matches, page after page, as far as one batch takes it. */
async function readMatching(input: ListProjectsInput): Promise<ProjectListItem[]> {
  const rows: ProjectListItem[] = [];
  let after: string | undefined;
  do {
    const page = await client.project.list({ ...input, before: undefined, after, limit: pageSize });
    rows.push(...page.items.filter(isSelectable));
    after = page.nextCursor ?? undefined;
  } while (after && rows.length < mostInBatch);
  return rows.slice(0, mostInBatch);
}

const bulkRows = (items: readonly ProjectListItem[]) =>
  items.flatMap((item) =>
    item.sight === "full" ? [{ id: item.id, version: item.version, name: item.name }] : [],
  );

/** A ledger whose rows can be chosen, for those who may do something with many; a plain one for everybody else. */
export function SelectableTable({ reader, input, matching, ...table }: SelectableTableProps) {
  const screen = useScreen();
  const isOff = reader.bulkActions.length === 0 || screen === "phone";
  const { rows, columns, getRowId, getRowName } = table;
  const selection = useSelection({ rows, getRowId, isSelectable, openId: table.selectedId, isOff });
  const filter = JSON.stringify({ ...input, after: undefined, before: undefined });
  const [chosenFor, setChosenFor] = useState(filter);
  if (chosenFor !== filter) {
    setChosenFor(filter);
    selection.set([]);
  }
  const all = useMutation({
    mutationFn: () => readMatching(input),
    onSuccess: selection.set,
    onError: (error) => toast(`没有选上：${failureOf(error).message}`, { tone: "breached" }),
  });
  const shown = useMemo(
    () => (isOff ? columns : [selectColumn({ selection, getRowId, getRowName }), ...columns]),
    [isOff, columns, selection, getRowId, getRowName],
  );
  const isAnyChosen = !isOff && selection.ids.size > 0;
  return (
    <>
      {isAnyChosen ? (
        <BulkBar
          rows={bulkRows(selection.chosen)}
          reader={reader}
          matching={matching}
          isLoadingAll={all.isPending}
          onChooseAll={() => all.mutate()}
          onKeep={(ids) => selection.set(selection.chosen.filter((item) => ids.includes(item.id)))}
        />
      ) : null}
      <DataTable {...table} columns={shown} />
    </>
  );
}
