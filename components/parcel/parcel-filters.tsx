import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { parcelStates, parcelUses } from "@/domain/land/parcel-state";
import { zones } from "@/domain/land/zone";
import type { ParcelParams } from "@/lib/search-params/parcels";
import { parcelStateText, parcelUseText, zoneText } from "@/lib/text/industries";

type ParcelFiltersProps = { params: ParcelParams; onChange: (change: Partial<ParcelParams>) => void };

const toOptions = <Value extends string>(values: readonly Value[], text: Record<Value, string>) =>
  values.map((value) => ({ value, label: text[value] }));

const one = <Value extends string>(values: readonly Value[], value: string): Value[] | null => {
  const found = values.find((candidate) => candidate === value);
  return found ? [found] : null;
};

const only = (values: readonly string[] | null) => (values?.length === 1 ? (values[0] ?? "") : "");

const muChoices = ["10", "30", "50", "100", "200"].map((value) => ({ value, label: `${value} 亩以上` }));
const claimChoices = [
  { value: "yes", label: "有项目" },
  { value: "no", label: "无项目" },
] as const;

export const clearedParcelFilters = {
  q: null,
  zones: null,
  states: null,
  uses: null,
  minMu: null,
  claimed: null,
};

/** How many filters are set. */
export const activeParcelFilters = ({
  q,
  zones: inZones,
  states,
  uses,
  minMu,
  claimed,
}: ParcelParams): number =>
  [q, inZones, states, uses, minMu, claimed].filter((value) => value !== null).length;

export function ParcelFilters({ params, onChange }: ParcelFiltersProps) {
  return (
    <FilterBar
      activeCount={activeParcelFilters(params)}
      onClear={() => onChange(clearedParcelFilters)}
      search={
        <SearchField
          label="搜索地块"
          placeholder="编号、名称、坐落"
          value={params.q ?? ""}
          onChange={(q) => onChange({ q: q.trim() || null })}
        />
      }
    >
      <FilterSelect
        label="片区"
        value={only(params.zones)}
        options={toOptions(zones, zoneText)}
        onChange={(value) => onChange({ zones: one(zones, value) })}
      />
      <FilterSelect
        label="状态"
        value={only(params.states)}
        options={toOptions(parcelStates, parcelStateText)}
        onChange={(value) => onChange({ states: one(parcelStates, value) })}
      />
      <FilterSelect
        label="用途"
        value={only(params.uses)}
        options={toOptions(parcelUses, parcelUseText)}
        onChange={(value) => onChange({ uses: one(parcelUses, value) })}
      />
      <FilterSelect
        label="面积"
        value={params.minMu ?? ""}
        options={muChoices}
        onChange={(value) => onChange({ minMu: value || null })}
      />
      <FilterSelect
        label="项目"
        value={params.claimed ?? ""}
        options={claimChoices}
        onChange={(value) =>
          onChange({ claimed: claimChoices.find((choice) => choice.value === value)?.value ?? null })
        }
      />
    </FilterBar>
  );
}
