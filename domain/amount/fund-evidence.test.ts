import { expect, test } from "vitest";
import type { FundEvidenceKind } from "@/domain/amount/fund-entry";
import { evidenceNoProblem, isElectronicInvoiceNo, plainEvidenceNo } from "@/domain/amount/fund-evidence";

test.each<[FundEvidenceKind, string]>([
  ["invoice", "26122000000012345678"],
  ["invoice", "12345678"],
  ["invoice", "1200204130-12345678"],
  ["invoice", "012002200104-12345678"],
  ["customsDeclaration", "020220261000123456"],
  ["landReceipt", "1200261234567890"],
  ["capitalVerification", "津验字〔2026〕第0012号"],
  ["bankSlip", "JZ20261102000123"],
  ["other", "QT-1"],
])("%s %s is a number", (kind, evidenceNo) => {
  expect(evidenceNoProblem(kind, evidenceNo)).toBeNull();
});

test.each<[FundEvidenceKind, string]>([
  ["invoice", "123456789"],
  ["invoice", "2612200000001234567"],
  ["invoice", "26122000000012345678A"],
  ["customsDeclaration", "020220262000123456"],
  ["customsDeclaration", "02022026100012345"],
  ["customsDeclaration", "020219991000123456"],
  ["landReceipt", "津财A1"],
  ["bankSlip", "进账单"],
])("%s %s is none", (kind, evidenceNo) => {
  expect(evidenceNoProblem(kind, evidenceNo)).not.toBeNull();
});

test("numbers are compared as printed", () => {
  expect(plainEvidenceNo(" 进账 ab-１ ")).toBe("进账AB-1");
  expect(isElectronicInvoiceNo("26122000000012345678")).toBe(true);
  expect(isElectronicInvoiceNo("12345678")).toBe(false);
});
