"use client";

import { controlStyle } from "@/components/form/control-style";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import type { AuditParams } from "@/lib/search-params/audit";
import { auditActions, auditSubjects } from "@/lib/text/audit-actions";

const toOptions = (entries: readonly (readonly [string, string])[]) =>
  entries.map(([value, label]) => ({ value, label }));

const actionOptions = toOptions(auditActions);
const subjectOptions = toOptions(auditSubjects);

type AuditFiltersProps = { params: AuditParams; onChange: (params: Partial<AuditParams>) => void };

export function AuditFilters({ params, onChange }: AuditFiltersProps) {
  const { person, action, subject, id, from, to } = params;
  const activeCount = [person !== "", action, subject, id, from, to].filter(Boolean).length;
  const day = (name: "from" | "to", label: string) => (
    <label className="flex shrink-0 items-center gap-1.5 text-sm text-ink-muted">
      {label}
      <input
        type="date"
        lang="zh-CN"
        value={params[name] ?? ""}
        onChange={(event) => onChange({ [name]: event.target.value || null })}
        className={controlStyle(false, "h-8! w-38! px-2! text-base!")}
      />
    </label>
  );
  return (
    <FilterBar
      search={
        <SearchField
          label="搜索操作人姓名"
          value={person}
          onChange={(next) => onChange({ person: next })}
          className="sm:w-48"
        />
      }
      activeCount={activeCount}
      onClear={() => onChange({ person: "", action: null, subject: null, id: null, from: null, to: null })}
    >
      <FilterSelect
        label="操作"
        allLabel="全部操作"
        value={action ?? ""}
        options={actionOptions}
        onChange={(value) => onChange({ action: value || null })}
      />
      <FilterSelect
        label="对象"
        allLabel="全部对象"
        value={subject ?? ""}
        options={subjectOptions}
        onChange={(value) => onChange({ subject: value || null })}
      />
      {day("from", "自")}
      {day("to", "至")}
    </FilterBar>
  );
}
