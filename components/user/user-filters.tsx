"use client";

import { useQuery } from "@tanstack/react-query";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { roles } from "@/domain/access/role";
import { roleFilters } from "@/domain/user/user.schema";
import { api } from "@/lib/api/client";
import type { UserParams } from "@/lib/search-params/users";
import { roleText } from "@/lib/text/roles";

const roleOptions = [
  { value: "none", label: "待授权" },
  ...roles.map((role) => ({ value: role, label: roleText[role] })),
];

const stateOptions = [
  { value: "active", label: "在用" },
  { value: "disabled", label: "已停用" },
];

type UserFiltersProps = {
  params: UserParams;
  /** A department head has only the own department. */
  hasDepartments: boolean;
  onChange: (params: Partial<UserParams>) => void;
};

export function UserFilters({ params, hasDepartments, onChange }: UserFiltersProps) {
  const departments = useQuery(api.department.list.queryOptions({ input: {}, enabled: hasDepartments }));
  const { q, role, department, state } = params;
  const activeCount = [q !== "", role, department, state].filter(Boolean).length;
  return (
    <FilterBar
      search={<SearchField label="搜索姓名或用户名" value={q} onChange={(next) => onChange({ q: next })} />}
      activeCount={activeCount}
      onClear={() => onChange({ q: "", role: null, department: null, state: null })}
    >
      <FilterSelect
        label="角色"
        allLabel="全部角色"
        value={role ?? ""}
        options={roleOptions}
        onChange={(value) => onChange({ role: roleFilters.find((known) => known === value) ?? null })}
      />
      {hasDepartments ? (
        <FilterSelect
          label="部门"
          allLabel="全部部门"
          value={department ?? ""}
          options={(departments.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => onChange({ department: value || null })}
        />
      ) : null}
      <FilterSelect
        label="状态"
        allLabel="全部状态"
        value={state ?? ""}
        options={stateOptions}
        onChange={(value) => onChange({ state: value === "active" || value === "disabled" ? value : null })}
      />
    </FilterBar>
  );
}
