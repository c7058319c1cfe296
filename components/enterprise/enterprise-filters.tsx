import { FilterBar } from "@/components/ui/filter-bar";
import { FilterChoice } from "@/components/ui/filter-choice";
import { FilterToggle } from "@/components/ui/filter-select";
import { SearchField } from "@/components/ui/search-field";
import { regionBuckets } from "@/domain/amount/amount-filter.schema";
import { certificateStates } from "@/domain/enterprise/certificate";
import { enterpriseRoles } from "@/domain/enterprise/enterprise-role";
import { environmentGrades, growthTiers } from "@/domain/enterprise/grading";
import type { EnterpriseSummary } from "@/domain/enterprise/list-enterprises.schema";
import { industries } from "@/domain/industry/industry";
import {
  activeEnterpriseFilters,
  clearedEnterpriseFilters,
  type EnterpriseParams,
} from "@/lib/search-params/enterprises";
import { regionBucketText } from "@/lib/text/cockpit";
import {
  certificateStateText,
  enterpriseRoleText,
  environmentGradeText,
  growthTierText,
} from "@/lib/text/enterprises";
import { industryText } from "@/lib/text/industries";

type EnterpriseFiltersProps = {
  params: EnterpriseParams;
  reminders: EnterpriseSummary["reminders"] | undefined;
  onChange: (change: Partial<EnterpriseParams>) => void;
};

export function EnterpriseFilters({ params, reminders, onChange }: EnterpriseFiltersProps) {
  return (
    <FilterBar
      activeCount={activeEnterpriseFilters(params)}
      onClear={() => onChange(clearedEnterpriseFilters)}
      search={
        <SearchField
          label="搜索企业"
          placeholder="名称、信用代码、拼音首字母"
          value={params.q ?? ""}
          onChange={(q) => onChange({ q: q.trim() || null })}
        />
      }
    >
      <Reminders params={params} reminders={reminders} onChange={onChange} />
      <Standing params={params} onChange={onChange} />
    </FilterBar>
  );
}

type PartProps = Pick<EnterpriseFiltersProps, "params" | "onChange">;

/** What it is to the park and how it is graded. */
function Standing({ params, onChange }: PartProps) {
  return (
    <>
      <FilterChoice
        label="在园身份"
        values={enterpriseRoles}
        text={enterpriseRoleText}
        chosen={params.roles}
        onChange={(roles) => onChange({ roles })}
      />
      <FilterChoice
        label="产业"
        values={industries}
        text={industryText}
        chosen={params.industries}
        onChange={(next) => onChange({ industries: next })}
      />
      <FilterChoice
        label="高新证书"
        values={certificateStates}
        text={certificateStateText}
        chosen={params.certificates}
        onChange={(certificates) => onChange({ certificates })}
      />
      <FilterChoice
        label="成长梯队"
        values={growthTiers}
        text={growthTierText}
        chosen={params.tiers}
        onChange={(tiers) => onChange({ tiers })}
      />
      <FilterChoice
        label="环保绩效"
        values={environmentGrades}
        text={environmentGradeText}
        chosen={params.grades}
        onChange={(grades) => onChange({ grades })}
      />
      <FilterChoice
        label="注册地"
        values={regionBuckets}
        text={regionBucketText}
        chosen={params.regions}
        onChange={(regions) => onChange({ regions })}
      />
    </>
  );
}

/** What calls for something, with how many; each shows exactly these. */
function Reminders({ params, reminders, onChange }: EnterpriseFiltersProps) {
  const isExpiring = params.certificates?.join() === "expiring";
  const isOverdue = params.requests === "overdue";
  const expiring = reminders?.expiringCertificates ?? 0;
  const overdue = reminders?.enterprisesWithOverdueRequests ?? 0;
  return (
    <>
      {expiring > 0 || isExpiring ? (
        <FilterToggle
          label={`高新证书 90 天内到期 ${expiring}`}
          isOn={isExpiring}
          onChange={(isOn) =>
            onChange(
              isOn
                ? { ...clearedEnterpriseFilters, certificates: ["expiring"], sort: "certificate" }
                : { certificates: null, sort: null },
            )
          }
        />
      ) : null}
      {overdue > 0 || isOverdue ? (
        <FilterToggle
          label={`诉求超期 ${overdue}`}
          isOn={isOverdue}
          onChange={(isOn) =>
            onChange(isOn ? { ...clearedEnterpriseFilters, requests: "overdue" } : { requests: null })
          }
        />
      ) : null}
    </>
  );
}
