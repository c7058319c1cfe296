import { z } from "zod";
import { amountSummary } from "../amount/amount.schema";
import { measures } from "../amount/measure";
import { industries } from "../industry/industry";
import { parcelStates } from "../land/parcel-state";
import { zones } from "../land/zone";
import { documentKinds } from "../project/document-kind";
import { followUpKinds } from "../project/follow-up-kind";
import { stages, standings } from "../project/stage";
import { cursorField, fenSumField, idField } from "../shared/fields";
import { capitalKinds } from "./capital-kind";
import { certificateStates } from "./certificate";
import { enterpriseRoles } from "./enterprise-role";
import { environmentGrades, growthTiers } from "./grading";

export const getEnterpriseInput = z.object({ id: idField });

const shownProject = { id: idField, name: z.string(), stage: z.enum(stages) };

/** A project of the enterprise, as far as this person may see it. */
export const enterpriseProject = z.discriminatedUnion("sight", [
  z.object({
    sight: z.literal("full"),
    ...shownProject,
    code: z.string(),
    standing: z.enum(standings),
    roles: z.array(z.enum(enterpriseRoles)).min(1),
    industry: z.enum(industries),
    ownerName: z.string().nullable(),
    departmentName: z.string(),
    totalInvestmentFen: fenSumField.nullable(),
    /** Counted 到位资金; null without the right to read amounts. */
    fundsInPlaceFen: fenSumField.nullable(),
    lastFollowUpOn: z.string().nullable(),
  }),
  z.object({
    sight: z.literal("limited"),
    ...shownProject,
    firstReportedDepartment: z.string().nullable(),
  }),
]);
export type EnterpriseProject = z.output<typeof enterpriseProject>;

export const enterpriseParcel = z.object({
  claimId: idField,
  parcelId: idField,
  code: z.string(),
  name: z.string(),
  zone: z.enum(zones),
  areaSqm: z.string(),
  kind: z.enum(["held", "allocated"]),
  startedOn: z.string(),
  projectId: idField,
  projectName: z.string(),
});
export type EnterpriseParcel = z.output<typeof enterpriseParcel>;

/** Land it has the right to use by the ledger, with or without a project. */
export const enterpriseHolding = z.object({
  id: idField,
  code: z.string(),
  name: z.string(),
  zone: z.enum(zones),
  areaSqm: z.string(),
  state: z.enum(parcelStates),
});
export type EnterpriseHolding = z.output<typeof enterpriseHolding>;

/** One measure over its projects seen in full: exactly the sum of the ledger under `enterpriseId`. */
export const enterpriseFunds = amountSummary.extend({ measure: z.enum(measures) });
export type EnterpriseFunds = z.output<typeof enterpriseFunds>;

export const enterpriseDetail = z.object({
  id: idField,
  name: z.string(),
  uscc: z.string().nullable(),
  usccOverrideReason: z.string().nullable(),
  capitalKind: z.enum(capitalKinds),
  regionCode: z.string().nullable(),
  address: z.string().nullable(),
  profile: z.string().nullable(),
  groupName: z.string().nullable(),
  legalRepresentative: z.string().nullable(),
  establishedOn: z.string().nullable(),
  registeredCapitalFen: fenSumField.nullable(),
  paidInCapitalFen: fenSumField.nullable(),
  staffCount: z.number().int().nullable(),
  highTechCertificateNo: z.string().nullable(),
  highTechExpiresOn: z.string().nullable(),
  growthTier: z.enum(growthTiers).nullable(),
  environmentGrade: z.enum(environmentGrades).nullable(),
  version: z.number().int(),
  certificate: z.enum(certificateStates),
  /** Null when no end is known; negative once it has ended. */
  certificateDaysLeft: z.number().int().nullable(),
  projects: z.array(enterpriseProject),
  /** Null without the permission to read them. */
  parcels: z.array(enterpriseParcel).nullable(),
  holdings: z.array(enterpriseHolding).nullable(),
  funds: z.array(enterpriseFunds).nullable(),
  abilities: z.object({
    update: z.boolean(),
    /** Name and code rest on this person's projects alone. */
    changeIdentity: z.boolean(),
    revealContact: z.boolean(),
    handleRequests: z.boolean(),
    readFiles: z.boolean(),
    readFollowUps: z.boolean(),
  }),
});
export type EnterpriseDetail = z.output<typeof enterpriseDetail>;

export const enterpriseRecordsInput = z.object({
  enterpriseId: idField,
  after: cursorField.optional(),
  limit: z.number().int().min(1).max(100).default(20),
});

const ofProject = { projectId: idField, projectName: z.string() };

/** A 跟进 or 走访 on any of its projects seen in full. */
export const enterpriseFollowUp = z.object({
  id: idField,
  ...ofProject,
  kind: z.enum(followUpKinds),
  content: z.string(),
  participants: z.string().nullable(),
  place: z.string().nullable(),
  occurredOn: z.string(),
  nextStep: z.string().nullable(),
  nextStepOn: z.string().nullable(),
  authorName: z.string(),
});
export type EnterpriseFollowUp = z.output<typeof enterpriseFollowUp>;

export const enterpriseFollowUpPage = z.object({
  items: z.array(enterpriseFollowUp),
  nextCursor: z.string().nullable(),
});

/** A file that stands, of any of its projects seen in full. */
export const enterpriseFile = z.object({
  id: idField,
  ...ofProject,
  name: z.string(),
  documentKind: z.enum(documentKinds),
  mediaType: z.string(),
  sizeBytes: z.number().int(),
  createdAt: z.string(),
});
export type EnterpriseFile = z.output<typeof enterpriseFile>;

export const enterpriseFilePage = z.object({
  items: z.array(enterpriseFile),
  nextCursor: z.string().nullable(),
});
