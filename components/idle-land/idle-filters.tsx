import { FilterBar } from "@/components/ui/filter-bar";
import { FilterChip } from "@/components/ui/filter-chip";
import { FilterChoice } from "@/components/ui/filter-choice";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { findingKinds } from "@/domain/idle-land/finding";
import { caseFilters } from "@/domain/idle-land/idle-land.schema";
import { zones } from "@/domain/land/zone";
import { caseFilterText } from "@/lib/format/idle-sheet";
import type { IdleLandParams } from "@/lib/search-params/idle-land";
import { findingKindText } from "@/lib/text/idle-land";
import { zoneText } from "@/lib/text/industries";

type IdleFiltersProps = { params: IdleLandParams; onChange: (change: Partial<IdleLandParams>) => void };

export const clearedIdleFilters = { q: null, zones: null, kinds: null, cases: null };

export const activeIdleFilters = ({ q, zones: inZones, kinds, cases }: IdleLandParams): number =>
  [q, inZones, kinds, cases].filter((value) => value !== null).length;

const caseOptions = caseFilters.map((value) => ({ value, label: caseFilterText[value] }));

export function IdleFilters({ params, onChange }: IdleFiltersProps) {
  const several = params.kinds && params.kinds.length > 1 ? params.kinds : null;
  return (
    <FilterBar
      activeCount={activeIdleFilters(params)}
      onClear={() => onChange(clearedIdleFilters)}
      search={
        <SearchField
          label="搜索地块"
          placeholder="编号、名称、使用权人"
          value={params.q ?? ""}
          onChange={(q) => onChange({ q: q.trim() || null })}
        />
      }
    >
      {several ? (
        <FilterChip
          text={several.map((kind) => findingKindText[kind]).join("、")}
          onRemove={() => onChange({ kinds: null })}
        />
      ) : (
        <FilterChoice
          label="预警结论"
          values={findingKinds.toReversed()}
          text={findingKindText}
          chosen={params.kinds}
          onChange={(kinds) => onChange({ kinds })}
        />
      )}
      <FilterSelect
        label="线索"
        value={params.cases ?? ""}
        options={caseOptions}
        onChange={(value) => onChange({ cases: caseFilters.find((known) => known === value) ?? null })}
      />
      <FilterChoice
        label="片区"
        values={zones}
        text={zoneText}
        chosen={params.zones}
        onChange={(chosen) => onChange({ zones: chosen })}
      />
    </FilterBar>
  );
}
