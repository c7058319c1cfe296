import { isOpenStatMonth } from "../month/open-month";
import { isReviewed } from "./catalogue";
import type { MilestoneCode, MilestoneState } from "./milestone";

/** What a person writes of a step. */
export type MilestoneDraft = {
  state: MilestoneState;
  plannedOn: string | null;
  startedOn: string | null;
  actualOn: string | null;
  statMonth: string | null;
  documentNo: string | null;
  issuingBody: string | null;
  note: string | null;
  blocker: string | null;
  blockerUnit: string | null;
  blockerDueOn: string | null;
};

export const emptyDraft: MilestoneDraft = {
  state: "notStarted",
  plannedOn: null,
  startedOn: null,
  actualOn: null,
  statMonth: null,
  documentNo: null,
  issuingBody: null,
  note: null,
  blocker: null,
  blockerUnit: null,
  blockerDueOn: null,
};

/** Drops what does not belong to the state: a step that is not done has no actual date, one that goes on no blocker. */
export function settleDraft(draft: MilestoneDraft): MilestoneDraft {
  const outcome = draft.state === "done" ? {} : { actualOn: null, statMonth: null };
  const hold = draft.state === "blocked" ? {} : { blocker: null, blockerUnit: null, blockerDueOn: null };
  return { ...draft, ...outcome, ...hold };
}

type Problems = Partial<Record<keyof MilestoneDraft, string>>;

function doneProblems(draft: MilestoneDraft, today: string): Problems {
  const { actualOn, startedOn } = draft;
  if (actualOn === null) return { actualOn: "填写实际完成日期" };
  if (actualOn > today) return { actualOn: "实际日期不能晚于今天" };
  return startedOn !== null && startedOn > actualOn ? { startedOn: "开始日期不能晚于完成日期" } : {};
}

function blockedProblems({ blocker, blockerUnit, blockerDueOn }: MilestoneDraft): Problems {
  return {
    ...(blocker === null ? { blocker: "写明卡在哪里" } : {}),
    ...(blockerUnit === null ? { blockerUnit: "填写责任单位" } : {}),
    ...(blockerDueOn === null ? { blockerDueOn: "填写解决时限" } : {}),
  };
}

/** 开工 and 竣工 get their month from the statistician; the others when they are entered. */
function monthProblems(
  code: MilestoneCode,
  draft: MilestoneDraft,
  before: string | null,
  open: readonly string[],
) {
  const { statMonth, actualOn } = draft;
  if (statMonth === null || statMonth === before || actualOn === null) return {};
  if (isReviewed(code)) return { statMonth: "开工、竣工的统计月在确认时选定" };
  return isOpenStatMonth(open, statMonth, actualOn)
    ? {}
    : { statMonth: "统计月只能选未月结的月份，且不早于实际日期的月份" };
}

type DraftContext = { today: string; openMonths: readonly string[]; monthBefore: string | null };

/**
 * What is wrong with a settled draft, by field, as sentences; empty when it may be stored. `monthBefore` is the month
 * that stands: an unchanged one is not asked again.
 */
export function draftProblems(
  code: MilestoneCode,
  draft: MilestoneDraft,
  { today, openMonths, monthBefore }: DraftContext,
): Problems {
  const { state, startedOn, note } = draft;
  return {
    ...(startedOn !== null && startedOn > today ? { startedOn: "开始日期不能晚于今天" } : {}),
    ...(state === "notApplicable" && note === null ? { note: "写明不适用的原因" } : {}),
    ...(state === "done" ? doneProblems(draft, today) : {}),
    ...(state === "blocked" ? blockedProblems(draft) : {}),
    ...monthProblems(code, draft, monthBefore, openMonths),
  };
}
