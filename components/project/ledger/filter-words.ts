import { isIsoDate } from "@/domain/calendar/date";
import { formatAmount } from "@/lib/format/money";
import type { LedgerParams } from "@/lib/search-params/project-ledger";
import { industryText, zoneText } from "@/lib/text/industries";
import { sourceChannelText } from "@/lib/text/projects";
import { stageGroupText, stageText, standingText } from "@/lib/text/stages";

import { historyWords } from "./history-words";
import type { LedgerKind } from "./kind";
import { workWords } from "./work-words";

export type FilterWord = { key: keyof LedgerParams; text: string };

/** Names behind ids, as far as this person may know them. */
export type FilterNames = { owner?: string; department?: string };

const several = <Value extends string>(
  values: readonly Value[] | null,
  text: Record<Value, string>,
  /** What a select can still show. */
  shownByControl = 1,
): string | null =>
  values && values.length > shownByControl ? values.map((value) => text[value]).join("、") : null;

const onDate = (value: string | null, words: (date: string) => string): string | null =>
  value && isIsoDate(value) ? words(value) : null;

type Options = { kind: LedgerKind; today: string; names?: FilterNames };

/** Filters that have no control of their own in the filter line, in words; `today` is shown by the 到期 toggle. */
export function filterWords(params: LedgerParams, { kind, today, names = {} }: Options): FilterWord[] {
  const words: Partial<Record<keyof LedgerParams, string | null>> = {
    stageGroups: params.stageGroups?.map((group) => stageGroupText[group]).join("、") ?? null,
    stages: several(params.stages, stageText),
    standings: several(params.standings, standingText),
    industries: several(params.industries, industryText),
    zones: several(params.zones, zoneText, kind === "projects" ? 1 : 0),
    sourceChannels: several(params.sourceChannels, sourceChannelText, kind === "leads" ? 1 : 0),
    ownerId: params.ownerId && `责任人：${names.owner ?? "指定人员"}`,
    departmentId: params.departmentId && `部门：${names.department ?? "指定部门"}`,
    isCapitalRelief:
      params.isCapitalRelief === null ? null : `${params.isCapitalRelief ? "" : "非"}承接非首都功能`,
    minInvestmentFen:
      params.minInvestmentFen === null ? null : `总投资不低于 ${formatAmount(params.minInvestmentFen)}`,
    maxInvestmentFen:
      params.maxInvestmentFen === null ? null : `总投资不高于 ${formatAmount(params.maxInvestmentFen)}`,
    reportedFrom: onDate(params.reportedFrom, (date) => `${date} 起首报`),
    reportedTo: onDate(params.reportedTo, (date) => `${date} 前首报（含当日）`),
    nextStepTo:
      params.nextStepTo === today ? null : onDate(params.nextStepTo, (date) => `下一步时限不晚于 ${date}`),
    notFollowedSince: onDate(params.notFollowedSince, (date) => `${date} 以来没有跟进`),
    stageEnteredTo: onDate(params.stageEnteredTo, (date) => `${date} 或更早进入现阶段`),
    ...historyWords(params),
    ...workWords(params),
  };
  // safe because: the keys were written as keys of LedgerParams
  const keys = Object.keys(words) as (keyof LedgerParams)[];
  return keys.flatMap((key) => {
    const text = words[key];
    return text ? [{ key, text }] : [];
  });
}
