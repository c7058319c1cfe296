"use client";

import { useRouter } from "next/navigation";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect, FilterToggle, type OptionGroup } from "@/components/ui/filter-select";
import { LinkTabs } from "@/components/ui/link-tabs";
import { isForeignMeasure, measures } from "@/domain/amount/measure";
import type { TargetMatrix, TargetPlan } from "@/domain/target/target.schema";
import { type TargetParams, targetsHref } from "@/lib/search-params/targets";
import { measureShortText } from "@/lib/text/amounts";

type ChoicesProps = { matrix: TargetMatrix; params: TargetParams };

const yearsOf = ({ firstYear, lastYear }: TargetPlan): number[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, step) => firstYear + step);

/** Plans and their years, the latest plan first; a closed plan is only read. */
const periodOptions = (plans: readonly TargetPlan[], thisYear: number): OptionGroup[] =>
  plans.toReversed().map((plan) => ({
    label: plan.name,
    options: [
      ...yearsOf(plan)
        .filter((year) => year !== thisYear)
        .map((year) => ({ value: String(year), label: `${year} 年` })),
      { value: `plan:${plan.code}`, label: `${plan.name}各年` },
    ],
  }));

/** The measure as tabs; year or plan, department and unit beside it. Everything stays in the address. */
export function Choices({ matrix, params }: ChoicesProps) {
  const router = useRouter();
  const go = (change: Partial<TargetParams>) =>
    router.push(targetsHref({ ...params, ...change }), { scroll: false });
  const thisYear = Number(matrix.asOfMonth.slice(0, 4));
  const chosen = matrix.year === null ? `plan:${matrix.plan?.code ?? ""}` : String(matrix.year);
  const onPeriod = (value: string) => {
    if (value.startsWith("plan:")) go({ plan: value.slice("plan:".length), year: null });
    else go({ plan: null, year: value === "" ? null : Number(value) });
  };
  return (
    <>
      <div className="px-4 pb-3 sm:px-6" data-print="hidden">
        <LinkTabs
          label="口径"
          tabs={measures.map((measure) => ({
            href: targetsHref({ ...params, measure: measure === "fundsInPlace" ? null : measure }),
            label: measureShortText[measure],
            isCurrent: measure === matrix.measure,
          }))}
        />
      </div>
      <FilterBar>
        <FilterSelect
          label="年度"
          allLabel={`${thisYear} 年`}
          value={chosen === String(thisYear) ? "" : chosen}
          options={periodOptions(matrix.plans, thisYear)}
          onChange={onPeriod}
        />
        {matrix.departments.length > 0 ? (
          <FilterSelect
            label="部门"
            allLabel="全园"
            value={matrix.departmentId ?? ""}
            options={matrix.departments.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(departmentId) => go({ departmentId: departmentId || null })}
          />
        ) : null}
        {isForeignMeasure(matrix.measure) ? null : (
          <FilterToggle
            label="按万元"
            isOn={params.unit === "wan"}
            onChange={(isOn) => go({ unit: isOn ? "wan" : null })}
          />
        )}
      </FilterBar>
    </>
  );
}
