import { FilterBar } from "@/components/ui/filter-bar";
import { FilterChoice } from "@/components/ui/filter-choice";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { parcelStates, parcelUses } from "@/domain/land/parcel-state";
import { zones } from "@/domain/land/zone";
import type { ParcelParams } from "@/lib/search-params/parcels";
import { parcelStateText, parcelUseText, zoneText } from "@/lib/text/industries";

type ParcelFiltersProps = { params: ParcelParams; onChange: (change: Partial<ParcelParams>) => void };

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
      <FilterChoice
        label="片区"
        values={zones}
        text={zoneText}
        chosen={params.zones}
        onChange={(chosen) => onChange({ zones: chosen })}
      />
      <FilterChoice
        label="状态"
        values={parcelStates}
        text={parcelStateText}
        chosen={params.states}
        onChange={(states) => onChange({ states })}
      />
      <FilterChoice
        label="用途"
        values={parcelUses}
        text={parcelUseText}
        chosen={params.uses}
        onChange={(uses) => onChange({ uses })}
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
