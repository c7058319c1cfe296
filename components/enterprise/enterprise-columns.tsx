import type { Column } from "@/components/data-table/types";
import { Figure } from "@/components/ui/figure";
import type { EnterpriseListItem } from "@/domain/enterprise/list-enterprises.schema";
import { regionName } from "@/domain/region/source-region";
import { formatNumber } from "@/lib/format/number";
import { enterpriseRoleText, environmentGradeText, growthTierText } from "@/lib/text/enterprises";
import { industryText } from "@/lib/text/industries";
import { capitalKindText } from "@/lib/text/projects";

const absent = <Figure value={null} />;

const certificateStyle: Record<EnterpriseListItem["certificate"], string> = {
  none: "",
  valid: "",
  expiring: "text-behind-text",
  expired: "text-breached-text",
};

function CertificateCell({ item }: { item: EnterpriseListItem }) {
  if (item.highTechExpiresOn === null) return absent;
  const word = { none: "", valid: "", expiring: "将到期", expired: "已过期" }[item.certificate];
  return (
    <span className={`tabular-nums ${certificateStyle[item.certificate]}`}>
      {item.highTechExpiresOn}
      {word ? <span className="ml-1 text-xs">{word}</span> : null}
    </span>
  );
}

function RequestsCell({ item }: { item: EnterpriseListItem }) {
  if (item.openRequestCount === 0) return absent;
  return (
    <>
      {formatNumber(item.openRequestCount)} 件
      {item.overdueRequestCount > 0 ? (
        <span className="ml-1 text-xs text-breached-text">超期 {item.overdueRequestCount}</span>
      ) : null}
    </>
  );
}

const listed = (words: readonly string[]) => (words.length > 0 ? words.join("、") : absent);

const identity: Column<EnterpriseListItem>[] = [
  {
    id: "name",
    header: "企业名称",
    width: 260,
    isGrowing: true,
    isSticky: true,
    sortKey: "name",
    onCard: "title",
    cell: (item) => item.name,
  },
  {
    id: "roles",
    header: "在园身份",
    width: 136,
    onCard: "aside",
    cell: (item) => listed(item.roles.map((role) => enterpriseRoleText[role])),
  },
  {
    id: "uscc",
    header: "统一社会信用代码",
    width: 184,
    cell: (item) => (item.uscc ? <span className="tabular-nums">{item.uscc}</span> : absent),
  },
];

const gradings: Column<EnterpriseListItem>[] = [
  {
    id: "certificate",
    header: "高新有效期",
    width: 148,
    sortKey: "certificate",
    cell: (item) => <CertificateCell item={item} />,
  },
  {
    id: "tier",
    header: "梯队",
    width: 84,
    cell: (item) => (item.growthTier ? growthTierText[item.growthTier] : absent),
  },
  {
    id: "grade",
    header: "环保绩效",
    width: 84,
    cell: (item) => (item.environmentGrade ? environmentGradeText[item.environmentGrade] : absent),
  },
];

const dealings: Column<EnterpriseListItem>[] = [
  {
    id: "projects",
    header: "项目数",
    align: "end",
    width: 80,
    cell: (item) => <Figure value={item.projectCount === 0 ? null : formatNumber(item.projectCount)} />,
  },
  { id: "requests", header: "待办诉求", width: 112, cell: (item) => <RequestsCell item={item} /> },
  {
    id: "lastFollowUp",
    header: "最近跟进",
    width: 112,
    cell: (item) =>
      item.lastFollowUpOn ? <span className="tabular-nums">{item.lastFollowUpOn}</span> : absent,
  },
  {
    id: "industry",
    header: "产业",
    width: 152,
    cell: (item) => listed(item.industries.map((industry) => industryText[industry])),
  },
  {
    id: "region",
    header: "注册地",
    width: 116,
    onCard: "hidden",
    cell: (item) => (item.regionCode ? (regionName(item.regionCode) ?? absent) : absent),
  },
  {
    id: "capital",
    header: "资本",
    width: 84,
    onCard: "hidden",
    cell: (item) => capitalKindText[item.capitalKind],
  },
];

/** Columns of the enterprise list: who it is, how it is graded, what one has to do with it. */
export const enterpriseColumns: readonly Column<EnterpriseListItem>[] = [
  ...identity,
  ...gradings,
  ...dealings,
];
