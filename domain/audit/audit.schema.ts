import { z } from "zod";
import { isoDateField, searchField } from "../shared/fields";

const seqField = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

export const listAuditInput = z.object({
  /** Part of the person's name. */
  person: searchField.optional(),
  action: z
    .string()
    .regex(/^[a-zA-Z]{1,40}\.[a-zA-Z]{1,60}$/, "操作名称无效")
    .optional(),
  subjectType: z
    .string()
    .regex(/^[a-zA-Z]{1,40}$/, "对象类型无效")
    .optional(),
  subjectId: z
    .string()
    .trim()
    .regex(/^[\w.:-]{1,100}$/, "对象编号无效")
    .optional(),
  from: isoDateField.optional(),
  to: isoDateField.optional(),
  /** Entries older than this one. */
  before: seqField.optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListAuditInput = z.output<typeof listAuditInput>;

export const auditEntry = z.object({
  seq: z.number().int(),
  at: z.string(),
  actorId: z.string().nullable(),
  actorName: z.string(),
  actorRole: z.string(),
  action: z.string(),
  subjectType: z.string().nullable(),
  subjectId: z.string().nullable(),
  /** What the subject is called today, where that is no business secret: accounts and departments. */
  subjectName: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
  address: z.string().nullable(),
  requestId: z.string().nullable(),
  hash: z.string(),
});
export type AuditEntry = z.output<typeof auditEntry>;

export const auditPage = z.object({ items: z.array(auditEntry), nextBefore: z.number().int().nullable() });

export const auditChunk = 20_000;

export const verifyAuditInput = z.object({
  /** Where the last chunk ended; 1 to begin. */
  from: seqField.default(1),
});

export const auditVerdict = z.object({
  from: z.number().int(),
  /** The last entry looked at in this chunk. */
  to: z.number().int(),
  /** The last entry there should be. */
  last: z.number().int(),
  /** The first entry that is missing, altered or out of line. */
  brokenAt: z.number().int().nullable(),
  isComplete: z.boolean(),
});
export type AuditVerdict = z.output<typeof auditVerdict>;
