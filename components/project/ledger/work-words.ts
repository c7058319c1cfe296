import { formatMonth } from "@/lib/format/date";
import type { LedgerParams } from "@/lib/search-params/project-ledger";
import { spanText } from "@/lib/text/flow";
import { milestoneText } from "@/lib/text/milestones";
import { followUpKindText } from "@/lib/text/projects";

type Words = Partial<Record<keyof LedgerParams, string | null>>;

/** What a project lacks or waits for. */
const standingWords = ({ hasNoOwner, blockedBy, lacksFixedInvestmentIn: month }: LedgerParams): Words => ({
  hasNoOwner: hasNoOwner === null ? null : hasNoOwner ? "无责任人" : "有责任人",
  blockedBy: blockedBy && `卡在${blockedBy}`,
  lacksFixedInvestmentIn: month && `${formatMonth(month)}在建、无固投`,
});

/** Filters over who did what for a project, in words. */
export function workWords(params: LedgerParams): Words {
  const { ids, firstTalkBy, followedBy, followedKinds, lacksMilestone } = params;
  const ways = followedKinds?.map((kind) => followUpKindText[kind]).join("、") ?? "跟进";
  return {
    ids: ids && `指定的 ${ids.length} 个项目`,
    firstTalkBy: firstTalkBy && "指定人员首谈",
    reachedFrom: params.reachedFrom && spanText(params.reachedFrom, params.reachedTo, "首次达到"),
    reachedTo: params.reachedFrom ? null : spanText(null, params.reachedTo, "首次达到"),
    followedBy: followedBy && "指定人员跟进",
    followedFrom: params.followedFrom && spanText(params.followedFrom, params.followedTo, ways),
    followedTo: params.followedFrom ? null : spanText(null, params.followedTo, ways),
    followedKinds: followedKinds && !params.followedFrom && !params.followedTo ? ways : null,
    needsLand: params.needsLand ? "要地未落实" : null,
    ...standingWords(params),
    lacksMilestone: lacksMilestone && `未完成${milestoneText[lacksMilestone]}`,
  };
}
