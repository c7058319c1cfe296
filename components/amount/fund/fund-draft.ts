import type { FundDetail } from "@/domain/amount/fund.schema";
import { currencies } from "@/domain/money/currency";
import { originalFromWan, wanFromOriginal } from "@/domain/money/original-amount";
import type { DraftValue } from "@/lib/draft-storage";

/** What stands in the form, as text. */
export type FundDraft = {
  category: string;
  evidenceKind: string;
  evidenceNo: string;
  occurredOn: string;
  currency: string;
  amountWan: string;
  sourceRegionCode: string;
  outsidePercent: string;
  remark: string;
  /** Ids, comma between them. */
  fileIds: string;
};

export const emptyDraft = (sourceRegionCode: string | null, today: string): FundDraft => ({
  category: "",
  evidenceKind: "",
  evidenceNo: "",
  occurredOn: today,
  currency: "CNY",
  amountWan: "",
  sourceRegionCode: sourceRegionCode ?? "",
  outsidePercent: "100",
  remark: "",
  fileIds: "",
});

/** The form as the entry stands. */
export function draftOf({ entry, money, outsideShareBp, remark, files }: FundDetail): FundDraft {
  return {
    category: entry.category ?? "",
    evidenceKind: entry.evidenceKind ?? "",
    evidenceNo: entry.evidenceNo ?? "",
    occurredOn: entry.occurredOn ?? "",
    currency: money.currency,
    amountWan: money.amountOriginal === null ? "" : wanFromOriginal(money.amountOriginal),
    sourceRegionCode: entry.sourceRegionCode ?? "",
    outsidePercent: String(outsideShareBp / 100),
    remark: remark ?? "",
    fileIds: files.map(({ id }) => id).join(","),
  };
}

export const idsOf = (list: string): string[] => list.split(",").filter((id) => id !== "");

export const currencyOf = ({ currency }: Pick<FundDraft, "currency">) =>
  currencies.find((known) => known === currency) ?? "CNY";

/** What was kept in this browser, over what the form opened with. */
export function restored(before: FundDraft, kept: DraftValue): FundDraft {
  const entries = Object.keys(before).flatMap((name) => {
    const value = kept[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...before, ...Object.fromEntries(entries) };
}

/** The names that say which project, and which entry is written over. */
export type FundTarget = { projectId: string; id?: string | undefined; version?: number | undefined };

const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

const shared = (draft: FundDraft) => ({
  currency: draft.currency,
  outsideShareBp: Math.round(Number(draft.outsidePercent) * 100),
  remark: orNull(draft.remark),
  fileIds: idsOf(draft.fileIds),
});

/** For `fund.propose`: what is missing is missing. */
export const proposalOf = (draft: FundDraft, target: FundTarget) => ({
  ...target,
  ...shared(draft),
  category: draft.category,
  evidenceKind: draft.evidenceKind,
  evidenceNo: draft.evidenceNo,
  occurredOn: draft.occurredOn,
  amountOriginal: originalFromWan(draft.amountWan) ?? "",
  sourceRegionCode: draft.sourceRegionCode,
});

/** For `fund.save`: what is not there yet is null; an amount that cannot be read is said to be wrong, not left out. */
export const savedOf = (draft: FundDraft, target: FundTarget) => ({
  ...target,
  ...shared(draft),
  category: orNull(draft.category),
  evidenceKind: orNull(draft.evidenceKind),
  evidenceNo: orNull(draft.evidenceNo),
  occurredOn: orNull(draft.occurredOn),
  amountOriginal: draft.amountWan === "" ? null : (originalFromWan(draft.amountWan) ?? draft.amountWan),
  sourceRegionCode: orNull(draft.sourceRegionCode),
});
