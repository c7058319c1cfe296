import { FilterBar } from "@/components/ui/filter-bar";
import { FilterChoice } from "@/components/ui/filter-choice";
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
      <FilterChoice
        label="节点"
        values={milestoneCodes}
        text={milestoneText}
        chosen={params.codes}
        onChange={(codes) => onChange({ codes })}
      />
      <FilterChoice
        label="台账"
        values={laneGroups}
        text={stageGroupText}
        chosen={params.stageGroups}
        onChange={(stageGroups) => onChange({ stageGroups })}
      />
      <FilterChoice
        label="片区"
        values={zones}
        text={zoneText}
        chosen={params.zones}
        onChange={(chosen) => onChange({ zones: chosen })}
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
