import type { AmountFilter } from "@/domain/amount/amount-filter.schema";
import type { ProjectFilter } from "@/domain/project/project-filter.schema";
import { formatMonth } from "@/lib/format/date";
import { formatAmount } from "@/lib/format/money";
import { fundEntryStateText } from "./amounts";
import { regionBucketText, sizeBandText, zoneBucketText } from "./cockpit";
import { amountChangeText, movementText, spanText } from "./flow";
import { industryText, zoneText } from "./industries";
import { milestoneText } from "./milestones";
import { followUpKindText, sourceChannelText } from "./projects";
import { stageGroupText, stageText, standingText, terminationReasonText } from "./stages";

/** What a project ledger counts. */
export const projectNoteText = "首报登记的招商项目，总投资为计划总投资，未定的不计入合计";

/** Names behind the ids of a filter. */
export type FilterNames = { department?: string; owner?: string; project?: string; plan?: string };

const several = <Value extends string>(values: readonly Value[] | undefined, text: Record<Value, string>) =>
  values?.length ? values.map((value) => text[value]).join("、") : undefined;

const named = (label: string, value: string | false | undefined) =>
  value ? `${label}：${value}` : undefined;

const sentence = (words: readonly (string | undefined)[]): string => {
  const said = words.filter((word) => word !== undefined);
  return said.length > 0 ? said.join("；") : "全部";
};

const truthText = (value: boolean | undefined, yes: string, no: string) =>
  value === undefined ? undefined : value ? yes : no;

const between = (from: string | undefined, to: string | undefined, what: string) =>
  spanText(from ?? null, to ?? null, what) ?? undefined;

/** Whose money it is and where it comes from. */
const originText = (filter: AmountFilter, names: FilterNames): (string | undefined)[] => [
  named("产业", several(filter.industries, industryText)),
  named("片区", several(filter.zones, zoneBucketText)),
  named("来源地", several(filter.regions, regionBucketText)),
  named("规模", several(filter.sizeBands, sizeBandText)),
  named("线索来源", several(filter.sourceChannels, sourceChannelText)),
  truthText(filter.isCapitalRelief, "承接非首都功能", "非承接非首都功能"),
  named("部门", filter.departmentId && (names.department ?? "指定部门")),
  named("责任人", filter.ownerId && (names.owner ?? "指定人员")),
  truthText(filter.hasNoOwner, "公海项目", "有责任人的项目"),
  named("项目", filter.projectId && (names.project ?? "指定项目")),
  filter.enterpriseId ? "指定企业" : undefined,
];

/** What the rows themselves are. */
const rowText = (filter: AmountFilter): (string | undefined)[] => [
  filter.minAmountFen === undefined ? undefined : `不低于 ${formatAmount(filter.minAmountFen)}`,
  named("计入", filter.counted && { yes: "计入", no: "未计入" }[filter.counted]),
  named("状态", several(filter.states, fundEntryStateText)),
  between(filter.signedFrom, filter.signedTo, "签约的项目"),
  filter.bookedAfter && `${filter.bookedAfter} 以后计入`,
  filter.bookedBy && `${filter.bookedBy} 前计入（含当日）`,
  filter.change && amountChangeText[filter.change],
  between(undefined, filter.happenedBy, "发生"),
  truthText(filter.lacksFile, "缺佐证文件或扫描件", "不缺佐证文件或扫描件"),
  truthText(filter.isReversal, "只看红冲", "不含红冲"),
];

/** The filter of an amount ledger as a reader of the printed sheet needs it. */
export function amountFilterText(filter: AmountFilter, names: FilterNames): string {
  return sentence([
    named("规划期", filter.plan && (names.plan ?? filter.plan)),
    named("年度", filter.years?.join("、")),
    named("统计月", filter.months?.map(formatMonth).join("、")),
    ...originText(filter, names),
    ...rowText(filter),
    named("搜索", filter.q),
  ]);
}

const scopeText: Record<ProjectFilter["scope"], string | undefined> = {
  mine: "本人（本部门）的项目",
  involved: "参与的项目",
  all: undefined,
};

/** What happened to the projects and who worked on them. */
function workText(filter: ProjectFilter): (string | undefined)[] {
  const ways = filter.followedKinds?.length ? several(filter.followedKinds, followUpKindText) : undefined;
  return [
    filter.firstTalkBy ? "指定人员首谈" : undefined,
    between(filter.firstTalkFrom, filter.firstTalkTo, "首谈"),
    between(filter.signedFrom, filter.signedTo, "签约"),
    named("到过", filter.reached && stageText[filter.reached]),
    between(filter.reachedFrom, filter.reachedTo, "首次达到"),
    named("走完", filter.leftStage && stageText[filter.leftStage]),
    named("变动", filter.moved && movementText[filter.moved]),
    between(filter.movedFrom, filter.movedTo, "变动"),
    named("终止原因", several(filter.terminationReasons, terminationReasonText)),
    truthText(filter.isWaiting, "正在等待对方", "不在等待"),
    filter.followedBy ? "指定人员跟进" : undefined,
    named("跟进方式", ways),
    between(filter.followedFrom, filter.followedTo, "跟进"),
    named("未完成", filter.lacksMilestone && milestoneText[filter.lacksMilestone]),
    filter.needsLand ? "要地未落实" : undefined,
    truthText(filter.hasNoOwner, "无责任人", "有责任人"),
    named("卡在", filter.blockedBy),
    filter.lacksFixedInvestmentIn ? `${formatMonth(filter.lacksFixedInvestmentIn)}在建、无固投` : undefined,
    filter.ids ? `指定的 ${filter.ids.length} 个项目` : undefined,
  ];
}

/** The filter of a project ledger in words. */
export function projectFilterText(filter: ProjectFilter, names: FilterNames): string {
  return sentence([
    scopeText[filter.scope],
    named("台账", several(filter.stageGroups, stageGroupText)),
    named("阶段", several(filter.stages, stageText)),
    named("状态", several(filter.standings, standingText)),
    named("产业", several(filter.industries, industryText)),
    named("片区", several(filter.zones, zoneText)),
    named("线索来源", several(filter.sourceChannels, sourceChannelText)),
    named("部门", filter.departmentId && (names.department ?? "指定部门")),
    named("责任人", filter.ownerId && (names.owner ?? "指定人员")),
    truthText(filter.isCapitalRelief, "承接非首都功能", "非承接非首都功能"),
    filter.minInvestmentFen === undefined
      ? undefined
      : `总投资不低于 ${formatAmount(filter.minInvestmentFen)}`,
    filter.maxInvestmentFen === undefined
      ? undefined
      : `总投资不高于 ${formatAmount(filter.maxInvestmentFen)}`,
    named("首报起", filter.reportedFrom),
    named("首报止", filter.reportedTo),
    named("下一步不晚于", filter.nextStepTo),
    filter.notFollowedSince ? `${filter.notFollowedSince} 以来没有跟进` : undefined,
    filter.stageEnteredTo ? `${filter.stageEnteredTo} 或更早进入现阶段` : undefined,
    truthText(filter.hasNoNextStep, "没有下一步", ""),
    ...workText(filter),
    named("搜索", filter.q),
  ]);
}
