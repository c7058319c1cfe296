import { FilterSelect } from "@/components/ui/filter-select";
import { projectScopes } from "@/domain/project/project-filter.schema";
import type { LedgerParams } from "@/lib/search-params/project-ledger";
import type { Reader } from "../reader";

type Scope = LedgerParams["scope"];

type ScopeSelectProps = { reader: Reader; scope: Scope; onChange: (scope: Scope) => void };

const involved = { value: "involved", label: "我参与的" };

/** What one may narrow to, beside everything visible; an agency and a 专班成员 have nothing to choose. */
function choicesFor({ role, isMemberOnly }: Reader) {
  if (role === "agent" || isMemberOnly) return [];
  if (role === "officer") return [{ value: "mine", label: "我负责的" }, involved];
  if (role === "departmentHead") return [{ value: "mine", label: "本部门的" }, involved];
  return [involved];
}

/** Whose projects are listed. Officers begin with their own, so that for them "all" is written into the address. */
export function ScopeSelect({ reader, scope, onChange }: ScopeSelectProps) {
  const options = choicesFor(reader);
  if (options.length === 0) return null;
  const initial = reader.role === "officer" ? "mine" : "all";
  const current = scope ?? initial;
  return (
    <FilterSelect
      label="范围"
      allLabel="全部项目"
      value={current === "all" ? "" : current}
      options={options}
      onChange={(value) => {
        const chosen = projectScopes.find((candidate) => candidate === value) ?? "all";
        onChange(chosen === initial ? null : chosen);
      }}
    />
  );
}
