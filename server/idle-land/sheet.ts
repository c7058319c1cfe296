import type { Database } from "@/db/client";
import type { Actor } from "@/domain/access/actor";
import { exportedFile } from "@/domain/export/export.schema";
import type { Sheet, SheetColumn } from "@/domain/export/sheet";
import { type IdleLandFilter, idleLandFilter } from "@/domain/idle-land/idle-land.schema";
import { exportIdleLandInput, type IdleSheetRow, idleSheet } from "@/domain/idle-land/sheet.schema";
import { idleFilterText, idleSheetColumns } from "@/lib/format/idle-sheet";
import { exportDetail, ledgerFile, oneAtATime } from "../export/ledger-file";
import { readNotes } from "../export/notes";
import { query } from "../kernel/procedure";
import { totalSqm } from "./list-idle-land";
import { type IdleLandEntry, readFiltered } from "./read-rows";

function sheetRow({ parcel, cases, row }: IdleLandEntry): IdleSheetRow {
  const newest = cases.find(({ closedOn }) => closedOn === null) ?? cases.at(-1);
  const { plannedUse, contractNo, supervisionNo, dealPriceFen } = parcel;
  return {
    ...row,
    plannedUse,
    contractNo,
    supervisionNo,
    dealPriceFen,
    causeKind: newest?.causeKind ?? null,
    causes: newest?.causes ?? [],
    causeNote: newest?.causeNote ?? null,
    measure: newest?.measure ?? null,
    checkedOn: newest?.checkedOn ?? null,
  };
}

async function readSheet(db: Database, actor: Actor, filter: IdleLandFilter, today: string) {
  const { wanted } = await readFiltered(db, actor, filter, today);
  return wanted.map(sheetRow);
}

/** 逐宗核查表: every supplied parcel under the filter with flag, cause and measure. */
export const readIdleSheet = query({
  name: "idleLand.sheet",
  permission: "idleLand.read",
  summary: "闲置土地逐宗核查表",
  method: "GET",
  path: "/idle-land-sheet",
  input: idleLandFilter,
  output: idleSheet,
  run: async ({ db, actor, input, today }) => {
    const items = await readSheet(db, actor, input, today);
    return { today, items, totalAreaSqm: totalSqm(items) };
  },
});

function sheetOf(rows: readonly IdleSheetRow[], notes: readonly string[]): Sheet {
  const columns: SheetColumn<number>[] = idleSheetColumns.map(({ header, width, kind, value }) => ({
    header,
    kind,
    width,
    value: (index) => {
      const row = rows[index];
      return row ? value(row) : null;
    },
  }));
  return {
    name: "闲置土地逐宗核查表",
    title: "闲置土地逐宗核查表",
    notes,
    columns: [{ header: "序号", kind: "count", width: 6, value: (index) => index + 1 }, ...columns],
    rowCount: rows.length,
    totalLabel: `合计 ${rows.length} 宗`,
  };
}

/** The same as a file. */
export const exportIdleLand = query({
  name: "idleLand.export",
  permission: "idleLand.read",
  summary: "导出闲置土地逐宗核查表（.xlsx 或 .csv）",
  method: "GET",
  path: "/idle-land-sheet/export",
  input: exportIdleLandInput,
  output: exportedFile,
  run: ({ db, actor, input: { format, ...filter }, today, now }) =>
    oneAtATime(async () => {
      const rows = await readSheet(db, actor, filter, today);
      const notes = await readNotes(db, actor, {
        unit: "亩、㎡、万元",
        today,
        now,
        counting: "按登记的合同、交地、动工和进度资料逐宗推算，结论为疑似线索，园区不作认定",
        filter: idleFilterText(filter),
        rowCount: rows.length,
      });
      return ledgerFile(sheetOf(rows, notes), format, today);
    }),
  audit: ({ input, output }) => exportDetail(input, output),
});
