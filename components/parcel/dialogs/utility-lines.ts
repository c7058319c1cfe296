import type { ParcelUtility } from "@/domain/land/parcel.schema";
import type { UtilitySide, UtilityStatus } from "@/domain/land/utility";
import type { UtilityList } from "@/domain/land/utility-list";
import { trimDecimal } from "@/domain/shared/trim-decimal";

/** A line of the grid as it stands in its controls; without a status it is not put down. */
export type UtilityLine = {
  utility: string;
  name: string;
  side: UtilitySide;
  status: UtilityStatus | "";
  capacity: string;
  capacityUnit: string;
  pipeSize: string;
  distanceM: string;
  plannedOn: string;
  source: string;
};

const units: Record<string, string> = {
  water: "吨/日",
  rainwater: "立方米/秒",
  sewage: "吨/日",
  power: "千伏安",
  gas: "立方米/时",
  heat: "兆瓦",
};

const plain = (decimal: string | null | undefined) => (decimal ? trimDecimal(decimal) : "");

/** One line for each utility of the office's list, and of what was put down under an earlier list. */
export function linesOf(list: UtilityList, rows: readonly ParcelUtility[], side: UtilitySide): UtilityLine[] {
  const listed = list.filter(({ isLevelling }) => !isLevelling || side === "inside");
  const former = rows.filter((row) => row.side === side && !list.some(({ code }) => code === row.utility));
  const names = [
    ...listed,
    ...former.map(({ utility }) => ({ code: utility, name: `${utility}（已停用）` })),
  ];
  return names.map(({ code, name }) => {
    const row = rows.find((candidate) => candidate.utility === code && candidate.side === side);
    return {
      utility: code,
      name,
      side,
      status: row?.status ?? "",
      capacity: plain(row?.capacity),
      capacityUnit: row?.capacityUnit ?? units[code] ?? "",
      pipeSize: row?.pipeSize ?? "",
      distanceM: plain(row?.distanceM),
      plannedOn: row?.plannedOn ?? "",
      source: row?.source ?? "",
    };
  });
}

const orNull = (text: string) => text.trim() || null;

/** The lines that were put down, as the procedure takes them. */
export const itemsOf = (lines: readonly UtilityLine[]) =>
  lines
    .filter(({ status }) => status !== "")
    .map(({ name: _name, ...line }) => ({
      ...line,
      capacity: orNull(line.capacity),
      capacityUnit: line.capacity.trim() ? orNull(line.capacityUnit) : null,
      pipeSize: orNull(line.pipeSize),
      distanceM: orNull(line.distanceM),
      plannedOn: orNull(line.plannedOn),
      source: orNull(line.source),
    }));
