import { isoDate } from "@/domain/calendar/date";
import { fundCategoryText, fundEvidenceText } from "@/lib/text/amounts";
import { currencyText } from "@/lib/text/currencies";
import type { FundRow } from "../funds";
import type { Ownership } from "../ownership";
import type { ProjectRow } from "../project-row";
import { createRandom } from "../random";
import { officeInstant } from "../timeline";
import type { Paper } from "./paper";

/** A voucher of the demo and the money it is evidence of. */
export type VoucherPaper = { paper: Paper; fundEntryId: string; isActive: boolean };

type Chapter = { project: ProjectRow; ownership: Ownership; funds: readonly FundRow[] };

const grouped = (amount: string) => amount.replace(/\B(?=(\d{3})+(?=\.|$))/g, ",");

function wordsOf({ project }: Chapter, row: FundRow): string[] {
  const { currency = "CNY", amountOriginal, evidenceNo } = row;
  return [
    `凭证号码：${evidenceNo}`,
    `项目名称：${project.name}（${project.code}）`,
    `付款方：${project.investorName}`,
    `款项性质：${fundCategoryText[row.category]}`,
    `金额：${grouped(amountOriginal)} ${currency === "CNY" ? "元" : currencyText[currency]}`,
    `日期：${row.occurredOn}`,
    "本件为演示材料，所载企业、人员和数字均属虚构。",
  ];
}

function voucherOf(chapter: Chapter, row: FundRow): VoucherPaper {
  const random = createRandom(`voucher ${row.id}`);
  const uploadedAt = officeInstant(random, isoDate(row.occurredOn));
  const title = fundEvidenceText[row.evidenceKind];
  const paper: Paper = {
    id: random.uuid(uploadedAt),
    projectId: chapter.project.id,
    documentKind: "paymentVoucher",
    name: `${title} ${row.occurredOn}.pdf`,
    title,
    paragraphs: wordsOf(chapter, row),
    uploadedBy: chapter.ownership.officerId,
    uploadedAt,
    revision: 1,
    replacesId: null,
    isCurrent: true,
    takenOn: null,
    takenPlace: null,
  };
  const isActive = row.state !== "returned" && row.state !== "reversed";
  return { paper, fundEntryId: row.id, isActive };
}

/** A voucher for every entry that was handed in; a reversal needs none, its original has it. */
export const vouchersOf = (chapter: Chapter): VoucherPaper[] =>
  chapter.funds
    .filter(({ state, reversesId }) => state !== "draft" && !reversesId)
    .map((row) => voucherOf(chapter, row));
