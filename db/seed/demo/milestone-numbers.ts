import type { IsoDate } from "@/domain/calendar/date";
import type { MilestoneCode } from "@/domain/milestone/milestone";
import type { Random } from "./random";

export type NumberInput = { on: IsoDate; companyUscc: string | null; rents: boolean };

const digits = (random: Random, width: number): string =>
  String(random.integer(1, 10 ** width - 1)).padStart(width, "0");

/** Invented numbers in the form of the real ones; 120118 is 静海区. */
const forms: Record<MilestoneCode, (random: Random, input: NumberInput & { year: string }) => string> = {
  enterpriseRegistration: (_, { companyUscc, year }) => companyUscc ?? `静登记企〔${year}〕待补`,
  projectFiling: (random, { on }) =>
    `${on.slice(2, 4)}${on.slice(5, 7)}-120118-89-0${random.integer(1, 5)}-${digits(random, 6)}`,
  energyReview: (random, { year }) => `津静发改节能〔${year}〕${random.integer(1, 40)}号`,
  environmentalApproval: (random, { year }) => `津静环审〔${year}〕${random.integer(1, 120)}号`,
  safetyReview: (random, { year }) => `津静应急审〔${year}〕${random.integer(1, 30)}号`,
  landContract: (random, { year }) => `120118${year}B0${digits(random, 4)}`,
  landHandover: (random, { year }) => `津静交地〔${year}〕${random.integer(1, 60)}号`,
  landPlanningPermit: (random, { year }) => `地字第120118${year}0${digits(random, 4)}号`,
  engineeringPlanningPermit: (random, { year }) => `建字第120118${year}0${digits(random, 4)}号`,
  drawingReview: (random, { on }) => `120118${on.replaceAll("-", "").slice(2)}01-TX-${digits(random, 3)}`,
  constructionPermit: (random, { on }) => `120118${on.replaceAll("-", "")}0${random.integer(101, 399)}`,
  utilityConnection: (random, { year }) => `BZ${year}${digits(random, 5)}`,
  constructionStart: (random, { on, year, rents }) =>
    rents
      ? `GXY-ZL-${year}-${digits(random, 3)}`
      : `120118${on.replaceAll("-", "")}0${random.integer(101, 399)}`,
  investmentRegistration: (random, { year }) => `120118${year}${digits(random, 5)}`,
  completionAcceptance: (random, { year }) => `津静建竣备〔${year}〕${random.integer(1, 80)}号`,
  pollutionPermit: (random, { companyUscc, year }) =>
    companyUscc ? `${companyUscc}001W` : `津静排登〔${year}〕${random.integer(1, 90)}号`,
  productionStart: (random, { on }) => `${on.slice(2, 4)}1220000000${digits(random, 8)}`,
  aboveScale: (random) => `12011800${digits(random, 5)}`,
};

/** The number on the document of a step. */
export const documentNoOf = (random: Random, code: MilestoneCode, input: NumberInput): string =>
  forms[code](random, { ...input, year: input.on.slice(0, 4) });
