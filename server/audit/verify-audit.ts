import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "@/db/client";
import { auditChunk, auditVerdict, verifyAuditInput } from "@/domain/audit/audit.schema";
import { query } from "../kernel/procedure";

const found = z.array(
  z.object({
    last: z.coerce.number(),
    head_hash: z.string(),
    tail_hash: z.string().nullable(),
    broken: z.coerce.number().nullable(),
  }),
);

/**
 * One pass over entries `from` to `to`: each must follow the one before by number and by hash, and its own hash must
 * be what its content gives. A number that is missing counts as broken.
 */
function readChunk(db: Database, from: number, to: number) {
  return db.execute(sql`
    with head as (select seq, hash from audit_heads where id = 1),
    expected as (
      select generate_series(${from}::bigint, least(${to}::bigint, (select seq from head))) as seq
    ),
    judged as (
      select expected.seq,
        entry.seq is null
        or entry.hash is distinct from audit_row_hash(entry)
        or entry.prev_hash is distinct from coalesce(
          (select before.hash from audit_log before where before.seq = expected.seq - 1),
          case when expected.seq = 1 then '' end
        ) as is_broken
      from expected
      left join audit_log entry on entry.seq = expected.seq
    )
    select
      (select seq from head)::text as last,
      (select hash from head) as head_hash,
      (select hash from audit_log where seq = (select seq from head)) as tail_hash,
      (select min(seq) from judged where is_broken)::text as broken`);
}

/** Recomputes a bounded part of the chain and says where it first breaks; call again from `to` + 1 until complete. */
export const verifyAudit = query({
  name: "audit.verify",
  permission: "audit.read",
  summary: "校验审计日志的完整性",
  method: "GET",
  path: "/audit/verification",
  input: verifyAuditInput,
  output: auditVerdict,
  run: async ({ db, input }) => {
    const end = input.from + auditChunk - 1;
    const [row] = found.parse(await readChunk(db, input.from, end));
    if (!row) throw new Error("the audit head is missing");
    const to = Math.min(end, row.last);
    const isComplete = to >= row.last;
    const isTailForeign = isComplete && row.last > 0 && row.tail_hash !== row.head_hash;
    return {
      from: input.from,
      to,
      last: row.last,
      brokenAt: row.broken ?? (isTailForeign ? row.last : null),
      isComplete,
    };
  },
  audit: ({ output }) => ({ detail: { from: output.from, to: output.to, brokenAt: output.brokenAt } }),
});
