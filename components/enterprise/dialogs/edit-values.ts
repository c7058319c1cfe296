import type { EnterpriseDetail } from "@/domain/enterprise/enterprise-detail.schema";
import type { EnterpriseFieldKey } from "@/domain/enterprise/update-enterprise.schema";
import { decimalFromFen, fenFromWan } from "@/domain/money/decimal";
import { fen } from "@/domain/money/fen";
import { trimDecimal } from "@/domain/shared/trim-decimal";
import { enterpriseFieldText } from "@/lib/text/enterprises";

export type EnterpriseTexts = Record<EnterpriseFieldKey, string>;

// safe because every field of an enterprise is a key of its labels, and nothing else is
export const enterpriseFieldKeys = Object.keys(enterpriseFieldText) as EnterpriseFieldKey[];

const wanText = (amount: number | null) =>
  amount === null ? "" : trimDecimal(decimalFromFen(fen(amount), "wan"));

/** The enterprise as it stands in the controls of a form. */
export const textsOf = (enterprise: EnterpriseDetail): EnterpriseTexts => ({
  name: enterprise.name,
  uscc: enterprise.uscc ?? "",
  capitalKind: enterprise.capitalKind,
  regionCode: enterprise.regionCode ?? "",
  address: enterprise.address ?? "",
  profile: enterprise.profile ?? "",
  groupName: enterprise.groupName ?? "",
  legalRepresentative: enterprise.legalRepresentative ?? "",
  establishedOn: enterprise.establishedOn ?? "",
  registeredCapitalFen: wanText(enterprise.registeredCapitalFen),
  paidInCapitalFen: wanText(enterprise.paidInCapitalFen),
  staffCount: enterprise.staffCount === null ? "" : String(enterprise.staffCount),
  highTechCertificateNo: enterprise.highTechCertificateNo ?? "",
  highTechExpiresOn: enterprise.highTechExpiresOn ?? "",
  growthTier: enterprise.growthTier ?? "",
  environmentGrade: enterprise.environmentGrade ?? "",
});

const neverEmpty: ReadonlySet<EnterpriseFieldKey> = new Set(["name", "capitalKind"]);

/** A text as the procedure wants it: an emptied field is null, what is no number is left for the schema to refuse. */
export function inputOf(key: EnterpriseFieldKey, text: string): string | number | null {
  const plain = text.trim();
  if (plain === "") return neverEmpty.has(key) ? "" : null;
  if (key === "registeredCapitalFen" || key === "paidInCapitalFen") {
    const amount = fenFromWan(plain);
    return amount.ok ? amount.value : Number.NaN;
  }
  if (key === "staffCount") return Number(plain);
  return plain;
}

/** The fields of a form whose text differs from what it was opened with, as input of the procedure. */
export const changesOf = (
  keys: readonly EnterpriseFieldKey[],
  now: EnterpriseTexts,
  before: EnterpriseTexts,
) =>
  Object.fromEntries(
    keys.filter((key) => now[key].trim() !== before[key]).map((key) => [key, inputOf(key, now[key])]),
  );
