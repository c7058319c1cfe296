import { and, desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { auditLog } from "@/db/schema";
import { formatInstant } from "@/lib/format/date";
import { AppError } from "../kernel/app-error";

type Subject = { type: string; id: string };

/**
 * Throws CONFLICT when the row has moved on since it was read, naming who changed it last and when, as the log has it.
 */
export async function refuseStale(
  tx: Transaction,
  { type, id }: Subject,
  current: number,
  version: number | null,
): Promise<void> {
  if (version === current) return;
  const [last] = await tx
    .select({ byName: auditLog.actorName, at: auditLog.at })
    .from(auditLog)
    .where(and(eq(auditLog.subjectType, type), eq(auditLog.subjectId, id)))
    .orderBy(desc(auditLog.seq))
    .limit(1);
  throw new AppError("CONFLICT", last ? { note: `${last.byName}，${formatInstant(last.at)}` } : {});
}
