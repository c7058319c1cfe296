import { z } from "zod";
import { currencies } from "../money/currency";
import { projectFile } from "../project/file.schema";
import { fenSumField, idField } from "../shared/fields";
import { agreementKinds } from "./agreement";

const text = z.string().nullable();
const figure = z.number().int().nullable();

export const agreementDetail = z.object({
  id: idField,
  version: z.number().int(),
  kind: z.enum(agreementKinds),
  contractNo: text,
  signedOn: z.string(),
  statMonth: z.string(),
  currency: z.enum(currencies),
  /** In the contract's own currency; null of older rows in renminbi. */
  amountOriginal: text,
  exchangeRate: z.string(),
  amountFen: fenSumField,
  isCounted: z.boolean(),
  ruleId: z.string(),
  countedShareBp: z.number().int(),
  countedFen: fenSumField,
  foreignCurrency: z.enum(currencies).nullable(),
  foreignAmountOriginal: text,
  foreignUsdCents: figure,
  isCountedForeign: z.boolean(),
  foreignRuleId: text,
  countedUsdCents: fenSumField,
  /** The intent or framework agreement this one was raised from (升格). */
  raisedFromId: idField.nullable(),
  isWithinEarlier: z.boolean().nullable(),
  previousInvestorName: text,
  newInvestorName: text,
  /** This row takes that one back (红冲). */
  reversesId: idField.nullable(),
  /** It was taken back itself. */
  reversedAt: text,
  isVoid: z.boolean(),
  voidReason: text,
  recordedByName: text,
  partyA: text,
  partyB: text,
  phases: text,
  agreedStartOn: text,
  agreedCompletionOn: text,
  agreedProductionOn: text,
  agreedCapacityOn: text,
  promisedIntensityWanPerMu: text,
  promisedOutputFen: figure,
  promisedTaxFen: figure,
  breachTerms: text,
  signingEvent: text,
  files: z.array(projectFile),
});
export type AgreementDetail = z.output<typeof agreementDetail>;

/** What the promises became: the project's own dates and yearly figures, null while unknown. */
export const agreementReached = z.object({
  startedOn: text,
  completedOn: text,
  inProductionOn: text,
  atCapacityOn: text,
  annualOutputFen: figure,
  annualTaxFen: figure,
});
export type AgreementReached = z.output<typeof agreementReached>;

export const listAgreementsInput = z.object({ projectId: idField });

/** The newest first; void ones with their reason. */
export const agreementList = z.object({
  items: z.array(agreementDetail),
  reached: agreementReached,
  /** Another project of the same investor has a formal contract that counts: the next first one is asked about. */
  asksForPhase: z.boolean(),
});
export type AgreementList = z.output<typeof agreementList>;
