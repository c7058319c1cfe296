import { z } from "zod";
import { regionBuckets } from "../amount/amount-filter.schema";
import { industries } from "../industry/industry";
import { cursorField, idField, searchField } from "../shared/fields";
import { capitalKinds } from "./capital-kind";
import { certificateStates } from "./certificate";
import { enterpriseRoles } from "./enterprise-role";
import { environmentGrades, growthTiers } from "./grading";

/** Filters of the enterprise list and its count; the URL holds the same names. */
export const enterpriseFilter = z.object({
  /** Name, code or pinyin initials. */
  q: searchField.optional(),
  roles: z.array(z.enum(enterpriseRoles)).max(3).optional(),
  /** Industries of the projects it is investor or project company of. */
  industries: z.array(z.enum(industries)).max(9).optional(),
  certificates: z.array(z.enum(certificateStates)).max(4).optional(),
  tiers: z.array(z.enum(growthTiers)).max(3).optional(),
  grades: z.array(z.enum(environmentGrades)).max(6).optional(),
  capitalKinds: z.array(z.enum(capitalKinds)).max(3).optional(),
  regions: z.array(z.enum(regionBuckets)).max(9).optional(),
  /** With a 诉求 that waits for an answer, or waits too long. */
  requests: z.enum(["open", "overdue"]).optional(),
});
export type EnterpriseFilter = z.output<typeof enterpriseFilter>;

export const enterpriseSorts = ["name", "recent", "certificate"] as const;
export type EnterpriseSort = (typeof enterpriseSorts)[number];

export const listEnterprisesInput = enterpriseFilter.extend({
  sort: z.enum(enterpriseSorts).default("name"),
  direction: z.enum(["asc", "desc"]).default("asc"),
  /** Opaque; from `nextCursor` or `previousCursor` of an earlier page. */
  after: cursorField.optional(),
  before: cursorField.optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListEnterprisesInput = z.output<typeof listEnterprisesInput>;

export const enterpriseListItem = z.object({
  id: idField,
  name: z.string(),
  uscc: z.string().nullable(),
  capitalKind: z.enum(capitalKinds),
  regionCode: z.string().nullable(),
  highTechExpiresOn: z.string().nullable(),
  certificate: z.enum(certificateStates),
  growthTier: z.enum(growthTiers).nullable(),
  environmentGrade: z.enum(environmentGrades).nullable(),
  roles: z.array(z.enum(enterpriseRoles)),
  /** Of the projects this person sees in full. */
  projectCount: z.number().int(),
  industries: z.array(z.enum(industries)),
  lastFollowUpOn: z.string().nullable(),
  openRequestCount: z.number().int(),
  overdueRequestCount: z.number().int(),
});
export type EnterpriseListItem = z.output<typeof enterpriseListItem>;

export const enterprisePage = z.object({
  items: z.array(enterpriseListItem),
  nextCursor: z.string().nullable(),
  previousCursor: z.string().nullable(),
});
export type EnterprisePage = z.output<typeof enterprisePage>;

/** How many a filter finds, and how many of all this person sees call for something. */
export const enterpriseSummary = z.object({
  count: z.number().int(),
  reminders: z.object({
    expiringCertificates: z.number().int(),
    expiredCertificates: z.number().int(),
    enterprisesWithOverdueRequests: z.number().int(),
    overdueRequests: z.number().int(),
  }),
});
export type EnterpriseSummary = z.output<typeof enterpriseSummary>;
