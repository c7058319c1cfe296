import { FilterBar } from "@/components/ui/filter-bar";
import { FilterChoice } from "@/components/ui/filter-choice";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { zones } from "@/domain/land/zone";
import { buildingKinds } from "@/domain/premises/premises";
import { unitStates } from "@/domain/premises/premises.schema";
import type { PremisesParams } from "@/lib/search-params/premises";
import { zoneText } from "@/lib/text/industries";
import { buildingKindText, unitStateText } from "@/lib/text/premises";
import { ViewSwitch } from "./view-switch";

type PremisesFiltersProps = { params: PremisesParams; onChange: (change: Partial<PremisesParams>) => void };

const atLeast = (values: readonly string[], unit: string) =>
  values.map((value) => ({ value, label: `${value} ${unit}以上` }));
const sqmChoices = atLeast(["300", "500", "1000", "2000", "5000"], "㎡");
const heightChoices = atLeast(["3.6", "4.5", "6", "8", "10"], "米");
const loadChoices = atLeast(["0.5", "1", "2", "5"], "吨/㎡");

const filterKeys = [
  "q",
  "kinds",
  "zones",
  "states",
  "minSqm",
  "minHeight",
  "minLoad",
] as const satisfies readonly (keyof PremisesParams)[];

export const clearedPremisesFilters: Partial<PremisesParams> = Object.fromEntries(
  filterKeys.map((key) => [key, null]),
);

/** How many filters are set. */
export const activePremisesFilters = (params: PremisesParams): number =>
  filterKeys.filter((key) => params[key] !== null).length;

export function PremisesFilters({ params, onChange }: PremisesFiltersProps) {
  return (
    <FilterBar
      activeCount={activePremisesFilters(params)}
      onClear={() => onChange(clearedPremisesFilters)}
      search={
        <SearchField
          label="搜索载体"
          placeholder="楼栋、房源编号、坐落"
          value={params.q ?? ""}
          onChange={(q) => onChange({ q: q.trim() || null })}
        />
      }
      trailing={<ViewSwitch params={params} />}
    >
      <FilterChoice
        label="类型"
        values={buildingKinds}
        text={buildingKindText}
        chosen={params.kinds}
        onChange={(kinds) => onChange({ kinds })}
      />
      <FilterChoice
        label="片区"
        values={zones}
        text={zoneText}
        chosen={params.zones}
        onChange={(chosen) => onChange({ zones: chosen })}
      />
      <FilterChoice
        label="状态"
        values={unitStates}
        text={unitStateText}
        chosen={params.states}
        onChange={(states) => onChange({ states })}
      />
      <FilterSelect
        label="面积"
        value={params.minSqm ?? ""}
        options={sqmChoices}
        onChange={(value) => onChange({ minSqm: value || null })}
      />
      <FilterSelect
        label="净高"
        value={params.minHeight ?? ""}
        options={heightChoices}
        onChange={(value) => onChange({ minHeight: value || null })}
      />
      <FilterSelect
        label="荷载"
        value={params.minLoad ?? ""}
        options={loadChoices}
        onChange={(value) => onChange({ minLoad: value || null })}
      />
    </FilterBar>
  );
}
