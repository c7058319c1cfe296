"use client";

import { useRouter } from "next/navigation";
import { FilterSelect } from "@/components/ui/filter-select";
import { zones } from "@/domain/land/zone";
import { objectives } from "@/domain/matching/plan.schema";
import { type MatchingParams, matchingHref } from "@/lib/search-params/matching";
import { zoneText } from "@/lib/text/industries";
import { objectiveText } from "@/lib/text/matching";

type PlanChoicesProps = { params: MatchingParams; thisYear: number };

/** Year, aim and limits of the plan; all of it in the address. */
export function PlanChoices({ params, thisYear }: PlanChoicesProps) {
  const router = useRouter();
  const go = (changed: Partial<MatchingParams>) =>
    router.push(matchingHref({ ...params, tab: "plan", ...changed }), { scroll: false });
  const year = params.year ?? thisYear;
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="sr-only">安排的条件</legend>
      <FilterSelect
        label="年度"
        allLabel={`${thisYear} 年计划`}
        value={year === thisYear ? "" : String(year)}
        options={[{ value: String(thisYear + 1), label: `${thisYear + 1} 年计划` }]}
        onChange={(value) => go({ year: value === "" ? null : Number(value) })}
      />
      <FilterSelect
        label="目标"
        allLabel={`目标：${objectiveText.tax}`}
        value={params.objective && params.objective !== "tax" ? params.objective : ""}
        options={objectives
          .filter((one) => one !== "tax")
          .map((one) => ({ value: one, label: `目标：${objectiveText[one]}` }))}
        onChange={(value) => go({ objective: objectives.find((one) => one === value) ?? null })}
      />
      <FilterSelect
        label="折算"
        allLabel="按签约概率折算"
        value={params.plain ? "plain" : ""}
        options={[{ value: "plain", label: "不折算" }]}
        onChange={(value) => go({ plain: value === "plain" ? true : null })}
      />
      <FilterSelect
        label="可用地块"
        allLabel="全部可供地块"
        value={params.planOnly ? "planned" : ""}
        options={[{ value: "planned", label: "只用列入供应计划的地块" }]}
        onChange={(value) => go({ planOnly: value === "planned" ? true : null })}
      />
      <FilterSelect
        label="片区"
        allLabel="全部片区"
        value={params.zone ?? ""}
        options={zones.map((zone) => ({ value: zone, label: zoneText[zone] }))}
        onChange={(value) => go({ zone: zones.find((zone) => zone === value) ?? null })}
      />
    </fieldset>
  );
}
