import type { FundEvidenceKind } from "@/domain/amount/fund-entry";

export const mostEvidenceFiles = 10;

/** Voucher numbers are compared as printed: half width, capitals, no spaces. */
export const plainEvidenceNo = (text: string): string =>
  text.normalize("NFKC").replace(/\s+/g, "").toUpperCase();

type NumberRule = { pattern: RegExp; message: string };

/**
 * What the number of a voucher looks like. 数电票 carry 20 digits; a paper invoice 8, which repeat between invoice codes, so
 * that the code of 10 or 12 digits may stand before it; a customs declaration names office, year, direction (1 import)
 * and 9 digits; 财政票据 number 10 digits, with their code 18.
 */
const numberRules: Partial<Record<FundEvidenceKind, NumberRule>> = {
  invoice: {
    pattern: /^(\d{20}|(\d{10}(\d{2})?-)?\d{8})$/,
    message:
      "发票号码为 20 位（数电票）或 8 位（纸质发票）数字；8 位号码与别的发票重复的，前面加发票代码和“-”",
  },
  customsDeclaration: {
    pattern: /^\d{4}20\d{2}[01]\d{9}$/,
    message: "报关单号为 18 位数字：关区 4 位、年份 4 位、进出口标志 1 位、顺序号 9 位",
  },
  landReceipt: {
    pattern: /^\d{8,20}$/,
    message: "票据号码为 8 至 20 位数字，有票据代码的连同代码填写",
  },
};

/** Why this cannot be the number of such a voucher, ready to show; null when it can. */
export function evidenceNoProblem(kind: FundEvidenceKind, evidenceNo: string): string | null {
  const rule = numberRules[kind];
  if (rule) return rule.pattern.test(evidenceNo) ? null : rule.message;
  return /\d/.test(evidenceNo) ? null : "凭证号码里应有数字，照凭证上的编号填写";
}

/** The same number under another kind is the same 数电票: its 20 digits are given out once in the country. */
export const isElectronicInvoiceNo = (evidenceNo: string): boolean => /^\d{20}$/.test(evidenceNo);
