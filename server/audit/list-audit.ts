import { and, desc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { auditLog, departments, users } from "@/db/schema";
import { auditPage, type ListAuditInput, listAuditInput } from "@/domain/audit/audit.schema";
import { redactDetail } from "@/domain/audit/redact";
import { query } from "../kernel/procedure";

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** Start of a day at the park as an instant; `days` later. */
const dayAt = (day: string, days: number): SQL =>
  sql`((${day}::date + ${days}::int)::timestamp at time zone 'Asia/Shanghai')`;

function conditions(input: ListAuditInput): SQL | undefined {
  return and(
    input.person ? sql`${auditLog.actorName} like ${`%${escapeLike(input.person)}%`}` : undefined,
    input.action ? eq(auditLog.action, input.action) : undefined,
    input.subjectType ? eq(auditLog.subjectType, input.subjectType) : undefined,
    input.subjectId ? eq(auditLog.subjectId, input.subjectId) : undefined,
    input.from ? gte(auditLog.at, dayAt(input.from, 0)) : undefined,
    input.to ? lt(auditLog.at, dayAt(input.to, 1)) : undefined,
    input.before ? lt(auditLog.seq, input.before) : undefined,
  );
}

type Named = { subjectType: string | null; subjectId: string | null };

/** Names of the accounts and departments that entries are about; business records stay numbers to an auditor. */
async function readNames(db: Database, rows: readonly Named[]): Promise<Map<string, string>> {
  const idsOf = (type: string) =>
    rows.flatMap((row) => (row.subjectType === type && row.subjectId ? [row.subjectId] : []));
  const [people, units] = await Promise.all([
    db
      .select({ id: users.id, name: users.displayName })
      .from(users)
      .where(inArray(sql`${users.id}::text`, idsOf("user"))),
    db
      .select({ id: departments.id, name: departments.name })
      .from(departments)
      .where(inArray(sql`${departments.id}::text`, idsOf("department"))),
  ]);
  return new Map([...people, ...units].map(({ id, name }) => [id, name]));
}

/** The log, newest first, one page by number; passwords and full phone numbers never leave the server. */
export const listAudit = query({
  name: "audit.list",
  permission: "audit.read",
  summary: "审计日志",
  method: "GET",
  path: "/audit",
  input: listAuditInput,
  output: auditPage,
  run: async ({ db, input }) => {
    const rows = await db
      .select()
      .from(auditLog)
      .where(conditions(input))
      .orderBy(desc(auditLog.seq))
      .limit(input.limit + 1);
    const page = rows.slice(0, input.limit);
    const names = await readNames(db, page);
    const items = page.map((row) => ({
      ...row,
      detail: redactDetail(row.detail),
      subjectName: names.get(row.subjectId ?? "") ?? null,
    }));
    return { items, nextBefore: rows.length > input.limit ? (items.at(-1)?.seq ?? null) : null };
  },
});
