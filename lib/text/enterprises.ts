import type { CertificateState } from "@/domain/enterprise/certificate";
import type { EnterpriseRole } from "@/domain/enterprise/enterprise-role";
import type { EnvironmentGrade, GrowthTier } from "@/domain/enterprise/grading";
import type { EnterpriseFieldKey } from "@/domain/enterprise/update-enterprise.schema";

export const enterpriseRoleText: Record<EnterpriseRole, string> = {
  investor: "投资方",
  projectCompany: "项目公司",
  agency: "委托招商机构",
};

export const growthTierText: Record<GrowthTier, string> = {
  eagle: "雏鹰",
  gazelle: "瞪羚",
  leading: "科技领军",
};

export const environmentGradeText: Record<EnvironmentGrade, string> = {
  A: "A 级",
  B: "B 级",
  "B-": "B- 级",
  C: "C 级",
  D: "D 级",
  leading: "引领性",
};

/** As choices of the filter 高新证书. */
export const certificateStateText: Record<CertificateState, string> = {
  none: "未登记证书",
  valid: "证书有效",
  expiring: "90 天内到期",
  expired: "证书已过期",
};

export const enterpriseFieldText: Record<EnterpriseFieldKey, string> = {
  name: "企业名称",
  uscc: "统一社会信用代码",
  capitalKind: "资本性质",
  regionCode: "注册地",
  address: "地址",
  profile: "企业简介",
  groupName: "所属集团",
  legalRepresentative: "法定代表人",
  establishedOn: "成立日期",
  registeredCapitalFen: "注册资本",
  paidInCapitalFen: "实缴资本",
  staffCount: "从业人数",
  highTechCertificateNo: "高新证书编号",
  highTechExpiresOn: "证书有效期至",
  growthTier: "成长梯队",
  environmentGrade: "环保绩效",
};
