import { findingKinds } from "@/domain/idle-land/finding";
import { type IdleLandRow, idleLandFilter, idleLandList } from "@/domain/idle-land/idle-land.schema";
import { area, areaFromSqm, sqmText, sumAreas } from "@/domain/land/area";
import { query } from "../kernel/procedure";
import { readFiltered } from "./read-rows";

/** Sum of the areas of rows, square metres. */
export function totalSqm(rows: readonly Pick<IdleLandRow, "areaSqm">[]): string {
  const sizes = rows.map(({ areaSqm }) => {
    const size = areaFromSqm(areaSqm);
    return size.ok ? size.value : area(0);
  });
  return sqmText(sumAreas(sizes));
}

/** Every supplied parcel with the park's flag of today, computed at this moment; the gravest first. */
export const listIdleLand = query({
  name: "idleLand.list",
  permission: "idleLand.read",
  summary: "闲置土地预警清单",
  method: "GET",
  path: "/idle-land",
  input: idleLandFilter,
  output: idleLandList,
  run: async ({ db, actor, input, today }) => {
    const { all, wanted } = await readFiltered(db, actor, input, today);
    const items = wanted.map(({ row }) => row);
    const sums = findingKinds.map((kind) => {
      const rows = all.map(({ row }) => row).filter(({ finding }) => finding.kind === kind);
      return { kind, count: rows.length, areaSqm: totalSqm(rows) };
    });
    return { today, items, sums, total: { count: items.length, areaSqm: totalSqm(items) } };
  },
});
