"use client";

import { useRouter } from "next/navigation";
import { FilterSelect } from "@/components/ui/filter-select";
import type { CockpitOverview } from "@/domain/cockpit/overview.schema";
import { type CockpitParams, cockpitHref } from "@/lib/search-params/cockpit";

type DepartmentSwitchProps = {
  departments: CockpitOverview["departments"];
  departmentId: string | null;
  params: CockpitParams;
};

/** The whole park or one department; plan, measure and period stay. */
export function DepartmentSwitch({ departments, departmentId, params }: DepartmentSwitchProps) {
  const router = useRouter();
  if (departments.length === 0) return null;
  return (
    <FilterSelect
      label="部门"
      allLabel="全园"
      value={departmentId ?? ""}
      options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => router.push(cockpitHref({ ...params, departmentId: id || null }), { scroll: false })}
    />
  );
}
