import type { dictionaryItems } from "@/db/schema";
import { industryCodes } from "@/domain/industry/codes";
import type { FollowUpKind } from "@/domain/project/follow-up-kind";
import type { SourceChannel } from "@/domain/project/source-channel";
import type { TerminationReason } from "@/domain/project/standing";
import { cities, countries, provinces } from "@/domain/region/province";

type Item = Omit<typeof dictionaryItems.$inferInsert, "sort">;

const items = (kind: string, labels: Readonly<Record<string, string>>, parent?: (code: string) => string) =>
  Object.entries(labels).map(([code, label]): Item => ({ kind, code, label, parentCode: parent?.(code) }));

const sourceChannels: Record<SourceChannel, string> = {
  ownOutreach: "自主拓展",
  enterpriseReferral: "以商招商",
  agency: "委托招商",
  exhibition: "展会",
  assigned: "上级交办",
  publicForm: "自荐（意向登记）",
  capitalRelief: "北京疏解",
};

const followUpKinds: Record<FollowUpKind, string> = {
  call: "电话",
  message: "微信、短信",
  meeting: "会谈",
  visit: "走访",
  siteVisit: "考察",
  other: "其他",
};

const terminationReasons: Record<TerminationReason, string> = {
  investorWithdrew: "投资方放弃",
  choseOtherSite: "选址他地",
  admissionRefused: "准入不符",
  resourcesLacking: "要素不足（土地、能耗、环境容量、厂房）",
  fundingLacking: "资金或融资未落实",
  policyUnmet: "政策诉求无法满足",
  creditProblem: "资信问题",
  duplicate: "重复、撞单",
  other: "其他",
};

const utilities = {
  road: "道路",
  waterSupply: "给水",
  rainwater: "雨水",
  sewage: "污水",
  power: "供电",
  telecom: "通信",
  gas: "燃气",
  heating: "热力",
  broadband: "有线电视（宽带）",
};

const provinceItems = Object.fromEntries(provinces.map(([prefix, short]) => [`${prefix}0000`, short]));

/** Code of the parent of an industry code: the longest listed code it begins with. */
const industryParent = (code: string): string =>
  industryCodes
    .map(([listed]) => listed)
    .filter((listed) => listed !== code && code.startsWith(listed))
    .toSorted((a, b) => b.length - a.length)[0] ?? "";

const industryItems: Item[] = industryCodes.map(([code, label]) => ({
  kind: "industryCode",
  code,
  label,
  parentCode: industryParent(code) || null,
}));

/** Lists of domain.md 1.2, 1.4, 4.2, 5.2 and 5.3; `sort` keeps their order within a kind. */
export const dictionaryRows: readonly (typeof dictionaryItems.$inferInsert)[] = [
  items("sourceChannel", sourceChannels),
  items("followUpKind", followUpKinds),
  items("terminationReason", terminationReasons),
  items("utility", utilities),
  items("region", provinceItems),
  items("region", cities, (code) => `${code.slice(0, 2)}0000`),
  items("country", countries),
  industryItems,
].flatMap((list) => list.map((item, index) => ({ ...item, sort: (index + 1) * 10 })));
