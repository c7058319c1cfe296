import { and, eq, isNull, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { projectMembers, users } from "@/db/schema";

async function activeIds(tx: Transaction, where: SQL | undefined): Promise<string[]> {
  const rows = await tx.select({ id: users.id }).from(users).where(and(users.isActive, where));
  return rows.map(({ id }) => id);
}

/** Who reviews: the heads of the project's department. */
export const headsOf = (tx: Transaction, departmentId: string): Promise<string[]> =>
  activeIds(tx, and(eq(users.role, "departmentHead"), eq(users.departmentId, departmentId)));

export const statisticians = (tx: Transaction): Promise<string[]> =>
  activeIds(tx, eq(users.role, "statistician"));

/** 包联领导 of a project. */
export async function sponsorsOf(tx: Transaction, projectId: string): Promise<string[]> {
  const rows = await tx
    .select({ userId: projectMembers.userId })
    .from(projectMembers)
    .where(
      and(
        eq(projectMembers.projectId, projectId),
        eq(projectMembers.relation, "sponsorLeader"),
        isNull(projectMembers.endedAt),
      ),
    );
  return rows.map(({ userId }) => userId);
}
