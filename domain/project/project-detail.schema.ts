import { z } from "zod";
import { capitalKinds } from "../enterprise/capital-kind";
import { maskedContact } from "../enterprise/contact.schema";
import { industries } from "../industry/industry";
import { intentStates } from "../intent/intent-state";
import { zones } from "../land/zone";
import { projectRights } from "../member/relation-rights";
import { idField } from "../shared/fields";
import { chainRoles, environmentCategories, leadJudgements } from "./admission";
import { settableStandings } from "./deciders";
import { projectFile } from "./file.schema";
import type { GateItem } from "./gate-item";
import { gateItem } from "./gate-item.schema";
import { decidingRoles } from "./gates";
import { protectionStates } from "./protection";
import { sourceChannels } from "./source-channel";
import { stages, standings } from "./stage";
import { terminationReasons } from "./standing";

export const getProjectInput = z.object({ id: idField });

const named = z.object({ id: idField, name: z.string() });
const text = z.string().nullable();
const figure = z.number().int().nullable();

export type GateItemView = GateItem;

/** One stage the project may go to next, what is missing for it and who decides. */
const nextMove = z.object({
  to: z.enum(stages),
  missing: z.array(gateItem),
  deciders: z.array(z.enum(decidingRoles)),
  isAllowed: z.boolean(),
});
export type NextMove = z.output<typeof nextMove>;

const abilities = z.object({
  update: z.boolean(),
  followUp: z.boolean(),
  upload: z.boolean(),
  revealContact: z.boolean(),
  assign: z.boolean(),
  backTo: z.array(z.enum(stages)),
  /** Where a record from before the system may be taken up. */
  importTo: z.array(z.enum(stages)),
  standings: z.array(z.enum(settableStandings)),
  requestTermination: z.boolean(),
  /** Nothing official rests on it as far as its stage tells; the rest is asked at the act. */
  delete: z.boolean(),
});
export type ProjectAbilities = z.output<typeof abilities>;

const enterpriseView = named.extend({ uscc: text, usccOverrideReason: text });

const ownFields = z.object({
  code: z.string(),
  summary: z.string(),
  stageEnteredOn: z.string(),
  standing: z.enum(standings),
  standingReason: text,
  terminationReason: z.enum(terminationReasons).nullable(),
  transferredTo: text,
  firstTalkCredit: text,
  resumeOn: text,
  sourceChannel: z.enum(sourceChannels),
  sourceRegionCode: text,
  capitalKind: z.enum(capitalKinds),
  isCapitalRelief: z.boolean(),
  industry: z.enum(industries),
  secondaryIndustry: z.enum(industries).nullable(),
  industryCode: text,
  zone: z.enum(zones).nullable(),
  totalInvestmentFen: figure,
  fixedInvestmentFen: figure,
  equipmentInvestmentFen: figure,
  landNeedSqm: text,
  factoryNeedSqm: text,
  expectedOutputFen: figure,
  expectedTaxFen: figure,
  expectedJobs: figure,
  leadJudgement: z.enum(leadJudgements).nullable(),
  leadJudgedOn: text,
  feedbackOn: text,
  firstTalkedBy: idField.nullable(),
  firstTalkDepartmentId: idField.nullable(),
  firstTalkOn: text,
  energyTce: text,
  chainRole: z.enum(chainRoles).nullable(),
  environmentCategory: z.enum(environmentCategories).nullable(),
  isHighEnergyEmission: z.boolean().nullable(),
  isMajorHazard: z.boolean().nullable(),
  contractorName: text,
  productionLine: text,
  firstMonthOutputFen: figure,
  annualOutputFen: figure,
  annualTaxFen: figure,
  isAboveScale: z.boolean().nullable(),
  plannedStartOn: text,
  plannedCompletionOn: text,
  plannedProductionOn: text,
  lastFollowUpOn: text,
  nextStep: text,
  nextStepOn: text,
  version: z.number().int(),
  isDemo: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

const head = { id: idField, name: z.string(), stage: z.enum(stages) };

const fullProject = ownFields.extend({
  sight: z.literal("full"),
  ...head,
  department: named,
  owner: named.nullable(),
  firstReport: z.object({ byName: text, departmentName: text, at: z.string() }),
  agency: named.nullable(),
  investor: enterpriseView,
  projectCompany: enterpriseView.nullable(),
  projectCompanyEstablishedOn: text,
  projectCompanyRegisteredCapitalFen: figure,
  projectCompanyPaidInCapitalFen: figure,
  firstTalk: z.object({ byName: text, departmentName: text, on: text }),
  /** Phone and mail masked; the name as well for who may not reveal it. */
  contact: maskedContact.nullable(),
  /** Last day of the owner's protection; null once an agreement settled it. */
  protectedUntil: text,
  protectionState: z.enum(protectionStates),
  isStale: z.boolean(),
  intents: z.array(z.object({ id: idField, receiptNo: z.string(), state: z.enum(intentStates) })),
  files: z.array(projectFile),
  nextMoves: z.array(nextMove),
  abilities,
  /** What the reader's relation to the project gives; the role's permission is asked beside it. */
  rights: z.array(z.enum(projectRights)),
});

const limitedProject = z.object({ sight: z.literal("limited"), ...head, firstReportedDepartment: text });

/** What an agency sees of a project it introduced. */
const publicProject = z.object({
  sight: z.literal("public"),
  ...head,
  code: z.string(),
  standing: z.enum(standings),
  stageEnteredOn: z.string(),
  investorName: z.string(),
  industry: z.enum(industries),
  zone: z.enum(zones).nullable(),
  departmentName: z.string(),
  firstReportedAt: z.string(),
});

/** A project as this person may see it. */
export const projectDetail = z.discriminatedUnion("sight", [fullProject, limitedProject, publicProject]);
export type ProjectDetail = z.output<typeof projectDetail>;
export type FullProject = z.output<typeof fullProject>;
