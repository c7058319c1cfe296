import { addMonths, type IsoDate } from "@/domain/calendar/date";
import { normalizeEnterpriseName, similarityBp } from "@/domain/enterprise/name";
import { normalizePhone } from "@/domain/enterprise/phone";
import type { Fen } from "@/domain/money/fen";

/** How sure a match is (domain.md 1.5): certain blocks, strong blocks until judged, likely warns, weak is a note. */
export const duplicateLevels = ["certain", "strong", "likely", "weak"] as const;

export type DuplicateLevel = (typeof duplicateLevels)[number];

const levelOfReason = {
  sameProjectCompany: "certain",
  sameSuperiorProjectCode: "certain",
  sameInvestorAndIndustry: "strong",
  sameInvestor: "likely",
  sameInvestorName: "likely",
  sameContactPhone: "likely",
  similarInvestorName: "likely",
  sameGroup: "weak",
  similarProjectAndAmount: "weak",
} as const satisfies Record<string, DuplicateLevel>;

export type DuplicateReason = keyof typeof levelOfReason;

/** What a check compares; null where the fact is not known, which never matches anything. */
export type DuplicateSubject = {
  projectName: string;
  projectCompanyUscc: string | null;
  superiorProjectCode: string | null;
  investorUscc: string | null;
  investorName: string | null;
  investorGroupName: string | null;
  investorFromHongKongOrTaiwan: boolean;
  contactPhones: readonly string[];
  /** GB/T 4754 code; its first three digits are the 中类. */
  industryCode: string | null;
  investmentFen: Fen | null;
  createdOn: IsoDate;
};

export type DuplicateCandidate = DuplicateSubject & { id: string };

export type DuplicateHit = {
  id: string;
  level: DuplicateLevel;
  reasons: DuplicateReason[];
  /** Similarity of the investors' normalised names, in basis points. */
  nameSimilarityBp: number;
};

export type DuplicateSettings = {
  sameInvestorMonths: number;
  nameSimilarityBp: number;
  projectSimilarityBp: number;
  amountToleranceBp: number;
};

export const defaultDuplicateSettings: DuplicateSettings = {
  sameInvestorMonths: 24,
  nameSimilarityBp: 8000,
  projectSimilarityBp: 6000,
  amountToleranceBp: 2000,
};

/** True for two known, non-empty, equal values. */
const same = (a: string | null, b: string | null): boolean => a !== null && a !== "" && a === b;

const industryClass = (code: string | null): string | null =>
  code !== null && /^\d{3,4}$/.test(code) ? code.slice(0, 3) : null;

const nameOf = ({ investorName, investorFromHongKongOrTaiwan }: DuplicateSubject): string =>
  normalizeEnterpriseName(investorName ?? "", { fromHongKongOrTaiwan: investorFromHongKongOrTaiwan });

function createdWithin(a: IsoDate, b: IsoDate, months: number): boolean {
  const [first, second] = a <= b ? [a, b] : [b, a];
  return second <= addMonths(first, months);
}

function amountsAreClose(a: Fen | null, b: Fen | null, toleranceBp: number): boolean {
  if (a === null || b === null) return false;
  return BigInt(Math.abs(a - b)) * 10_000n <= BigInt(Math.max(a, b)) * BigInt(toleranceBp);
}

function sharesPhone(a: DuplicateSubject, b: DuplicateSubject): boolean {
  const phones = new Set(a.contactPhones.map(normalizePhone));
  return b.contactPhones.some((phone) => phone !== "" && phones.has(normalizePhone(phone)));
}

function compare(
  a: DuplicateSubject,
  b: DuplicateCandidate,
  settings: DuplicateSettings,
): DuplicateHit | null {
  const [left, right] = [nameOf(a), nameOf(b)];
  const nameSimilarityBp = similarityBp(left, right);
  const sameInvestor = same(a.investorUscc, b.investorUscc);
  const sameClass = same(industryClass(a.industryCode), industryClass(b.industryCode));
  const recent = createdWithin(a.createdOn, b.createdOn, settings.sameInvestorMonths);
  const sameName = same(left, right);
  const similarProject = similarityBp(a.projectName, b.projectName) >= settings.projectSimilarityBp;
  const holds: Record<DuplicateReason, boolean> = {
    sameProjectCompany: same(a.projectCompanyUscc, b.projectCompanyUscc),
    sameSuperiorProjectCode: same(a.superiorProjectCode, b.superiorProjectCode),
    sameInvestorAndIndustry: sameInvestor && sameClass && recent,
    sameInvestor,
    sameInvestorName: sameName,
    sameContactPhone: sharesPhone(a, b),
    similarInvestorName: !sameName && nameSimilarityBp >= settings.nameSimilarityBp,
    sameGroup: same(a.investorGroupName, b.investorGroupName),
    similarProjectAndAmount:
      similarProject && amountsAreClose(a.investmentFen, b.investmentFen, settings.amountToleranceBp),
  };
  const reasons = duplicateReasons.filter((reason) => holds[reason]);
  const level = duplicateLevels.find((candidate) =>
    reasons.some((reason) => levelOfReason[reason] === candidate),
  );
  return level === undefined ? null : { id: b.id, level, reasons, nameSimilarityBp };
}

/** All reasons, strongest first. */
export const duplicateReasons = [
  "sameProjectCompany",
  "sameSuperiorProjectCode",
  "sameInvestorAndIndustry",
  "sameInvestor",
  "sameInvestorName",
  "sameContactPhone",
  "similarInvestorName",
  "sameGroup",
  "similarProjectAndAmount",
] as const satisfies readonly DuplicateReason[];

/** Compares a project with others and returns the matches, surest first, each with its reasons. */
export function findDuplicates(
  subject: DuplicateSubject,
  candidates: readonly DuplicateCandidate[],
  settings: DuplicateSettings = defaultDuplicateSettings,
): DuplicateHit[] {
  const rank = (hit: DuplicateHit) => duplicateLevels.indexOf(hit.level);
  return candidates
    .map((candidate) => compare(subject, candidate, settings))
    .filter((hit) => hit !== null)
    .sort((a, b) => rank(a) - rank(b) || b.nameSimilarityBp - a.nameSimilarityBp);
}

/** Certain matches refuse the record; strong ones wait for a judgement. */
export const blocksRegistration = (level: DuplicateLevel): boolean =>
  level === "certain" || level === "strong";

export const duplicateJudgements = ["sameProject", "sameInvestorOtherProject", "different"] as const;

export type DuplicateJudgement = (typeof duplicateJudgements)[number];
