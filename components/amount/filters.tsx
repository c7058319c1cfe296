"use client";

import { FilterBar } from "@/components/ui/filter-bar";
import { FilterChip } from "@/components/ui/filter-chip";
import { FilterChoice } from "@/components/ui/filter-choice";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { regionBuckets, zoneBuckets } from "@/domain/amount/amount-filter.schema";
import { industries } from "@/domain/industry/industry";
import type { PlanListItem } from "@/domain/plan/plan.schema";
import { sizeBands } from "@/domain/project/size-band";
import { type AmountParams, activeAmountFilters } from "@/lib/search-params/amount-ledger";
import { regionBucketText, sizeBandText, zoneBucketText } from "@/lib/text/cockpit";
import { industryText } from "@/lib/text/industries";
import { amountFilterWords } from "./filter-words";
import { isPendingTab } from "./ledger-tabs";

type AmountFiltersProps = {
  params: AmountParams;
  plans: readonly PlanListItem[];
  projectName: string | undefined;
  onChange: (change: Partial<AmountParams>) => void;
  onClear: () => void;
};

/** The one value a select can show; several are a chip. */
const only = (values: readonly (string | number)[] | null) => (values?.length === 1 ? String(values[0]) : "");

function yearsOf(plans: readonly PlanListItem[], plan: string | null): number[] {
  const chosen = plans.filter(({ code }) => plan === null || code === plan);
  const bounds = chosen.flatMap(({ startMonth, endMonth }) => [
    Number(startMonth.slice(0, 4)),
    Number(endMonth.slice(0, 4)),
  ]);
  if (bounds.length === 0) return [];
  const [first, last] = [Math.min(...bounds), Math.max(...bounds)];
  return Array.from({ length: last - first + 1 }, (_, step) => last - step);
}

export function AmountFilters({ params, plans, projectName, onChange, onClear }: AmountFiltersProps) {
  return (
    <FilterBar
      activeCount={activeAmountFilters(params).length - (isPendingTab(params) ? 1 : 0)}
      onClear={onClear}
      search={
        <SearchField
          label="搜索项目"
          placeholder="项目名称、投资方、编号"
          value={params.q ?? ""}
          onChange={(q) => onChange({ q: q.trim() || null })}
        />
      }
    >
      {isPendingTab(params) ? null : <CountingFilters params={params} plans={plans} onChange={onChange} />}
      <OriginFilters params={params} onChange={onChange} />
      {amountFilterWords(params, projectName).map(({ key, text }) => (
        <FilterChip key={key} text={text} onRemove={() => onChange({ [key]: null })} />
      ))}
    </FilterBar>
  );
}

/** When it counts and whether; what waits has no month and counts nowhere yet. */
function CountingFilters({
  params,
  plans,
  onChange,
}: Pick<AmountFiltersProps, "params" | "plans" | "onChange">) {
  return (
    <>
      <FilterSelect
        label="规划期"
        allLabel="全部规划期"
        value={params.plan ?? ""}
        options={plans.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(plan) => onChange({ plan: plan || null, years: null, months: null })}
      />
      <FilterSelect
        label="年度"
        allLabel="全部年度"
        value={only(params.years)}
        options={yearsOf(plans, params.plan).map((year) => ({ value: String(year), label: `${year} 年` }))}
        onChange={(year) => onChange({ years: year ? [Number(year)] : null, months: null })}
      />
      <FilterSelect
        label="是否计入"
        allLabel="计入和未计入"
        value={params.counted ?? ""}
        options={[
          { value: "yes", label: "只看计入" },
          { value: "no", label: "只看未计入" },
        ]}
        onChange={(value) => onChange({ counted: value === "yes" || value === "no" ? value : null })}
      />
    </>
  );
}

/** What the money is for and where it comes from and goes. */
function OriginFilters({ params, onChange }: Pick<AmountFiltersProps, "params" | "onChange">) {
  return (
    <>
      <FilterChoice
        label="产业"
        allLabel="全部产业"
        values={industries}
        text={industryText}
        chosen={params.industries}
        onChange={(chosen) => onChange({ industries: chosen })}
      />
      <FilterChoice
        label="片区"
        allLabel="全部片区"
        values={zoneBuckets}
        text={zoneBucketText}
        chosen={params.zones}
        onChange={(zones) => onChange({ zones })}
      />
      <FilterChoice
        label="来源地"
        allLabel="全部来源地"
        values={regionBuckets}
        text={regionBucketText}
        chosen={params.regions}
        onChange={(regions) => onChange({ regions })}
      />
      <FilterChoice
        label="规模"
        allLabel="全部规模"
        values={sizeBands}
        text={sizeBandText}
        chosen={params.sizeBands}
        onChange={(chosen) => onChange({ sizeBands: chosen })}
      />
    </>
  );
}
