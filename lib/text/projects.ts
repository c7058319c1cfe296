import type { CapitalKind } from "@/domain/enterprise/capital-kind";
import type { DuplicateLevel, DuplicateReason } from "@/domain/enterprise/duplicate";
import type { ChainRole, EnvironmentCategory, LeadJudgement } from "@/domain/project/admission";
import type { FollowUpKind } from "@/domain/project/follow-up-kind";
import type { SourceChannel } from "@/domain/project/source-channel";
import type { RegionGroup } from "@/domain/region/source-region";

export const sourceChannelText: Record<SourceChannel, string> = {
  ownOutreach: "自主拓展",
  enterpriseReferral: "以商招商",
  agency: "委托招商",
  exhibition: "展会",
  assigned: "上级交办",
  publicForm: "自荐（意向登记）",
  capitalRelief: "北京疏解",
};

export const followUpKindText: Record<FollowUpKind, string> = {
  call: "电话",
  message: "信息",
  meeting: "会谈",
  visit: "走访",
  siteVisit: "考察",
  other: "其他",
};

export const capitalKindText: Record<CapitalKind, string> = {
  domestic: "内资",
  hongKongMacaoTaiwan: "港澳台资",
  foreign: "外资",
};

export const regionGroupText: Record<RegionGroup, string> = {
  beijing: "北京",
  tianjin: "天津",
  hebei: "河北",
  yangtzeDelta: "长三角",
  pearlDelta: "珠三角",
  otherDomestic: "其他省市",
  hongKongMacaoTaiwan: "港澳台",
  foreign: "境外",
};

export const duplicateLevelText: Record<DuplicateLevel, string> = {
  certain: "确认重复",
  strong: "高度疑似",
  likely: "疑似",
  weak: "相近",
};

export const duplicateReasonText: Record<DuplicateReason, string> = {
  sameProjectCompany: "项目公司统一社会信用代码相同",
  sameSuperiorProjectCode: "上级项目编码相同",
  sameInvestorAndIndustry: "同一投资方、同一行业中类，登记时间相近",
  sameInvestor: "投资方统一社会信用代码相同",
  sameInvestorName: "投资方名称相同",
  sameContactPhone: "联系电话相同",
  similarInvestorName: "投资方名称相近",
  sameGroup: "同属一个集团",
  similarProjectAndAmount: "项目名称和投资额相近",
};

export const leadJudgementText: Record<LeadJudgement, string> = {
  follow: "跟进",
  watch: "观察",
  decline: "不跟进",
};

export const chainRoleText: Record<ChainRole, string> = {
  complete: "补链",
  strengthen: "强链",
  extend: "拓链",
};

export const environmentCategoryText: Record<EnvironmentCategory, string> = {
  report: "报告书",
  form: "报告表",
  registration: "登记表",
  exempt: "豁免",
};
