import { and, eq, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { milestones } from "@/db/schema";

/** The day a project's 固定资产投资入库 was done; null while it is not. */
export async function readRegistration(
  db: Database | Transaction,
  projectId: string,
): Promise<string | null> {
  const [row] = await db
    .select({ actualOn: milestones.actualOn })
    .from(milestones)
    .where(
      and(
        eq(milestones.projectId, projectId),
        eq(milestones.code, "investmentRegistration"),
        eq(milestones.state, "done"),
        isNull(milestones.voidedAt),
      ),
    );
  return row?.actualOn ?? null;
}
