import type { ParcelFilter } from "@/domain/land/parcel.schema";
import { muOfSqmWithUnit } from "@/lib/format/parcel-area";
import { parcelStateText, parcelUseText, zoneText } from "./industries";
import { parcelMarkText, supplyMethodText } from "./parcels";

export const parcelNoteText =
  "在册地块，面积以平方米为准，亩数按 1 亩合 2000/3 平方米折算；分割、合并前的原地块默认不计";

const several = <Value extends string>(
  label: string,
  values: readonly Value[] | undefined,
  text: Record<Value, string>,
) => (values?.length ? `${label}：${values.map((value) => text[value]).join("、")}` : undefined);

const truth = (value: boolean | undefined, yes: string, no: string) =>
  value === undefined ? undefined : value ? yes : no;

const retiredText = { all: "含已分割、合并的原地块", only: "只看已分割、合并的原地块" } as const;

/** The filter of the parcel ledger as a reader of the printed sheet needs it; `utility` names the missing one. */
export function parcelFilterText(filter: ParcelFilter, utility: string | undefined): string {
  const said = [
    several("片区", filter.zones, zoneText),
    several("状态", filter.states, parcelStateText),
    several("用途", filter.uses, parcelUseText),
    several("供地方式", filter.supplyMethods, supplyMethodText),
    several("标识", filter.marks, parcelMarkText),
    filter.minAreaSqm && `面积不小于 ${muOfSqmWithUnit(filter.minAreaSqm)}`,
    filter.maxAreaSqm && `面积不大于 ${muOfSqmWithUnit(filter.maxAreaSqm)}`,
    truth(filter.isClaimed, "有项目", "无项目"),
    truth(filter.isPublic, "对外公布", "不对外公布"),
    truth(filter.hasBoundary, "有界址", "无界址"),
    filter.lacksUtility && `缺${utility ?? filter.lacksUtility}`,
    filter.holderId && "指定使用权人",
    filter.retired && retiredText[filter.retired],
    filter.q && `搜索：${filter.q}`,
  ].filter((words) => words !== undefined && words !== "");
  return said.length > 0 ? said.join("；") : "全部";
}
