import { z } from "zod";
import { industries } from "../industry/industry";
import { zones } from "../land/zone";
import { sizeBands } from "../project/size-band";
import { sourceChannels } from "../project/source-channel";
import { regionGroups } from "../region/source-region";
import { fenField, idField, isoDateField, monthField, searchField } from "../shared/fields";
import { fundEntryStates } from "./fund-entry";
import { measures } from "./measure";

/** A zone, or projects that have none yet. */
export const zoneBuckets = [...zones, "none"] as const;
export type ZoneBucket = (typeof zoneBuckets)[number];

/** A report group of the source region, or money whose source nobody has named. */
export const regionBuckets = [...regionGroups, "unknown"] as const;
export type RegionBucket = (typeof regionBuckets)[number];

/** What a row is to the figure of a project: its first money, more of it, or something taken back. */
export const amountChanges = ["first", "later", "correction"] as const;
export type AmountChange = (typeof amountChanges)[number];

export const planCodeField = z.string().regex(/^[\w-]{1,40}$/, "规划代码格式不正确");

/** Filters of every amount list and sum; the URL holds the same names. */
export const amountFilter = z.object({
  measure: z.enum(measures).default("fundsInPlace"),
  /** Rows in the months of this plan. */
  plan: planCodeField.optional(),
  years: z.array(z.number().int().min(1990).max(2100)).max(30).optional(),
  months: z.array(monthField).max(60).optional(),
  industries: z.array(z.enum(industries)).max(9).optional(),
  zones: z.array(z.enum(zoneBuckets)).max(6).optional(),
  regions: z.array(z.enum(regionBuckets)).max(9).optional(),
  departmentId: idField.optional(),
  ownerId: idField.optional(),
  /** Of projects in the 公海, whose owner is nobody. */
  hasNoOwner: z.boolean().optional(),
  sizeBands: z.array(z.enum(sizeBands)).max(4).optional(),
  /** 承接非首都功能. */
  isCapitalRelief: z.boolean().optional(),
  projectId: idField.optional(),
  /** Of the projects it is investor or project company of. */
  enterpriseId: idField.optional(),
  minAmountFen: fenField.optional(),
  counted: z.enum(["yes", "no"]).optional(),
  /** Only 到位资金 has states. */
  states: z.array(z.enum(fundEntryStates)).max(6).optional(),
  sourceChannels: z.array(z.enum(sourceChannels)).max(7).optional(),
  /** Of projects first signed (S2) in these days. */
  signedFrom: isoDateField.optional(),
  signedTo: isoDateField.optional(),
  /** Counted after this day: in a later month, or on a later day of its month when it isn't the month's last day. */
  bookedAfter: isoDateField.optional(),
  /** Counted by the end of this day: what `bookedAfter` leaves. */
  bookedBy: isoDateField.optional(),
  /** Together with `bookedAfter`. */
  change: z.enum(amountChanges).optional(),
  /** Signed, paid or reported by the end of this day, whatever month it counts in. */
  happenedBy: isoDateField.optional(),
  /** Needs a document (voucher file, scan of the contract) and has none. */
  lacksFile: z.boolean().optional(),
  /** 红冲. */
  isReversal: z.boolean().optional(),
  q: searchField.optional(),
});
export type AmountFilter = z.output<typeof amountFilter>;
