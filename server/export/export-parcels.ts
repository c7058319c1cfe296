import { exportedFile, exportParcelsInput } from "@/domain/export/export.schema";
import { parcelFilterText, parcelNoteText } from "@/lib/text/parcel-filter";
import { query } from "../kernel/procedure";
import { parcelConditions } from "../parcel/parcel-conditions";
import { readParcelFacts } from "../parcel/read-parcel-facts";
import { readParcelItems } from "../parcel/read-parcel-items";
import { readUtilityList } from "../parcel/read-utilities";
import { exportDetail, exportReadLimit, ledgerFile, oneAtATime, requireFits } from "./ledger-file";
import { readNotes } from "./notes";
import { parcelSheet } from "./parcel-sheet";

/** Every row of the parcel ledger as a file, with its sum. Throws EXPORT_TOO_LONG beyond 50,000 rows. */
export const exportParcels = query({
  name: "parcel.export",
  permission: "parcel.read",
  summary: "导出地块台账（.xlsx 或 .csv）",
  method: "GET",
  path: "/parcels/export",
  input: exportParcelsInput,
  output: exportedFile,
  run: ({ db, actor, input: { format, ...filter }, today, now }) =>
    oneAtATime(async () => {
      const items = await readParcelItems(db, actor, parcelConditions(filter), exportReadLimit);
      requireFits(items.length);
      const [facts, list] = await Promise.all([
        readParcelFacts(
          db,
          items.map(({ id }) => id),
        ),
        readUtilityList(db),
      ]);
      const rows = items.flatMap((item) => {
        const known = facts.get(item.id);
        return known ? [{ item, facts: known }] : [];
      });
      const utility = list.find(({ code }) => code === filter.lacksUtility)?.name;
      const notes = await readNotes(db, actor, {
        unit: "平方米、亩、万元",
        today,
        now,
        counting: parcelNoteText,
        filter: parcelFilterText(filter, utility),
        rowCount: rows.length,
      });
      return ledgerFile(parcelSheet(rows, notes), format, today);
    }),
  audit: ({ input, output }) => exportDetail(input, output),
});
