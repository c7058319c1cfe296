import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect, FilterToggle } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { zones } from "@/domain/land/zone";
import { laneGroups, laneTroubles } from "@/domain/milestone/lanes.schema";
import { milestoneCodes } from "@/domain/milestone/milestone";
import type { MilestoneSummary } from "@/domain/milestone/queue.schema";
import { activeLaneFilters, clearedLaneFilters, type MilestoneParams } from "@/lib/search-params/milestones";
import { zoneText } from "@/lib/text/industries";
import { milestoneText } from "@/lib/text/milestones";
import { stageGroupText } from "@/lib/text/stages";

type LaneFiltersProps = {
  params: MilestoneParams;
  departments: MilestoneSummary["departments"];
  /** Whether somebody else's projects are among them. */
  hasOthers: boolean;
  onChange: (change: Partial<MilestoneParams>) => void;
};

const toOptions = <Value extends string>(values: readonly Value[], text: Record<Value, string>) =>
  values.map((value) => ({ value, label: text[value] }));

const one = <Value extends string>(values: readonly Value[], value: string): Value[] | null => {
  const found = values.find((candidate) => candidate === value);
  return found ? [found] : null;
};

const only = (values: readonly string[] | null) => (values?.length === 1 ? (values[0] ?? "") : "");

const troubleText = { late: "有逾期", blocked: "有受阻" } as const;

export function LaneFilters({ params, departments, hasOthers, onChange }: LaneFiltersProps) {
  return (
    <FilterBar
      activeCount={activeLaneFilters(params)}
      onClear={() => onChange(clearedLaneFilters)}
      search={
        <SearchField
          label="搜索项目"
          placeholder="项目、投资方、编号"
          value={params.q ?? ""}
          onChange={(q) => onChange({ q: q.trim() || null })}
        />
      }
    >
      {hasOthers ? (
        <FilterToggle
          label="我负责的"
          isOn={params.scope === "mine"}
          onChange={(isOn) => onChange({ scope: isOn ? "mine" : null })}
        />
      ) : null}
      <FilterSelect
        label="进度"
        value={params.trouble ?? ""}
        options={toOptions(laneTroubles, troubleText)}
        onChange={(value) => onChange({ trouble: laneTroubles.find((trouble) => trouble === value) ?? null })}
      />
      <FilterSelect
        label="节点"
        value={only(params.codes)}
        options={toOptions(milestoneCodes, milestoneText)}
        onChange={(value) => onChange({ codes: one(milestoneCodes, value) })}
      />
      <FilterSelect
        label="台账"
        value={only(params.stageGroups)}
        options={toOptions(laneGroups, stageGroupText)}
        onChange={(value) => onChange({ stageGroups: one(laneGroups, value) })}
      />
      <FilterSelect
        label="片区"
        value={only(params.zones)}
        options={toOptions(zones, zoneText)}
        onChange={(value) => onChange({ zones: one(zones, value) })}
      />
      {departments.length > 1 ? (
        <FilterSelect
          label="部门"
          value={params.departmentId ?? ""}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => onChange({ departmentId: value || null })}
        />
      ) : null}
    </FilterBar>
  );
}
