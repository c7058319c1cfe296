import { fundCategories, fundEvidenceKinds } from "@/domain/amount/fund-entry";
import { regionName } from "@/domain/region/source-region";
import { fundCategoryText, fundEvidenceText } from "@/lib/text/amounts";
import { currencyText, wanCurrencyText } from "@/lib/text/currencies";
import { currencyOf, type FundDraft, idsOf } from "./fund-draft";

type Shown = Record<string, (draft: FundDraft) => string>;

const named = <Value extends string>(
  values: readonly Value[],
  text: Record<Value, string>,
  typed: string,
) => {
  const known = values.find((value) => value === typed);
  return known ? text[known] : typed;
};

/** Every field of the form in its order, as one reads it. */
const shown: Shown = {
  币种: (draft) => currencyText[currencyOf(draft)],
  到位金额: (draft) => (draft.amountWan ? `${draft.amountWan} ${wanCurrencyText(currencyOf(draft))}` : ""),
  资金类别: ({ category }) => named(fundCategories, fundCategoryText, category),
  凭证种类: ({ evidenceKind }) => named(fundEvidenceKinds, fundEvidenceText, evidenceKind),
  凭证号码: ({ evidenceNo }) => evidenceNo,
  佐证文件: ({ fileIds }) => (fileIds ? `${idsOf(fileIds).length} 个` : ""),
  到位日期: ({ occurredOn }) => occurredOn,
  资金来源地: ({ sourceRegionCode }) => regionName(sourceRegionCode) ?? sourceRegionCode,
  市外资金占比: ({ outsidePercent }) => `${outsidePercent}%`,
  说明: ({ remark }) => remark,
};

type DraftDifference = { label: string; mine: string; theirs: string };

const sameFiles = (mine: FundDraft, theirs: FundDraft) =>
  idsOf(mine.fileIds).toSorted().join() === idsOf(theirs.fileIds).toSorted().join();

/** Where what stands in the form is not what was saved meanwhile, field by field. */
export function draftDifferences(mine: FundDraft, theirs: FundDraft): DraftDifference[] {
  return Object.entries(shown).flatMap(([label, words]) => {
    const [own, other] = [words(mine), words(theirs)];
    const isSame = label === "佐证文件" ? sameFiles(mine, theirs) : own === other;
    return isSame ? [] : [{ label, mine: own || "未填", theirs: other || "未填" }];
  });
}
