import type { FundCategory, FundEvidenceKind } from "@/domain/amount/fund-entry";
import type { IsoDate } from "@/domain/calendar/date";
import type { Random } from "./random";

/** Vouchers that prove a kind of money. */
const kindsFor: Record<FundCategory, readonly FundEvidenceKind[]> = {
  paidInCapital: ["bankSlip", "bankSlip", "capitalVerification"],
  landPrice: ["landReceipt"],
  construction: ["constructionPayment", "invoice"],
  equipment: ["invoice", "equipmentContract", "invoice", "customsDeclaration"],
  otherFixedAssets: ["invoice"],
  workingCapital: ["bankSlip"],
  research: ["invoice"],
  rentAndFitOut: ["invoice", "constructionPayment"],
  foreignCapital: ["foreignCapitalRegistration"],
  foreignReinvestment: ["foreignCapitalRegistration"],
  other: ["other"],
};

export type Evidence = { evidenceKind: FundEvidenceKind; evidenceNo: string };

const pad = (serial: number, width: number): string => String(serial).padStart(width, "0");

/** A number in the form such a voucher has; `serial` makes it the only one. */
function numberOf(kind: FundEvidenceKind, on: IsoDate, serial: number): string {
  const compact = on.replaceAll("-", "");
  const year = on.slice(0, 4);
  const numbers: Record<FundEvidenceKind, string> = {
    capitalVerification: `津验字〔${year}〕第${pad(serial, 4)}号`,
    bankSlip: `JZ${compact}${pad(serial, 6)}`,
    landReceipt: `120201${year.slice(2)}${pad(serial * 37, 10)}`,
    invoice: `${year.slice(2)}12200000${pad(serial * 7919, 10)}`,
    constructionPayment: `GCK-${compact}-${pad(serial, 4)}`,
    equipmentContract: `SB-${year}-${pad(serial, 4)}`,
    customsDeclaration: `0202${year}1${pad(serial * 101, 9)}`,
    statisticalReport: `TJ-${compact}-${pad(serial, 4)}`,
    foreignCapitalRegistration: `FDI12${compact}${pad(serial, 5)}`,
    other: `QT-${compact}-${pad(serial, 4)}`,
  };
  return numbers[kind];
}

export function evidenceFor(random: Random, category: FundCategory, on: IsoDate, serial: number): Evidence {
  const evidenceKind = random.pick(kindsFor[category]);
  return { evidenceKind, evidenceNo: numberOf(evidenceKind, on, serial) };
}
