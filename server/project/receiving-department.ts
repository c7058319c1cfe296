import { and, asc, eq, exists } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { departments, users } from "@/db/schema";
import { ruleError } from "../kernel/app-error";

/**
 * Where a lead without an owner waits: the first active department, in the order of the office, that has an active
 * 招商部门负责人. Throws NO_RECEIVING_DEPARTMENT.
 */
export async function receivingDepartment(tx: Transaction): Promise<string> {
  const head = tx
    .select({ id: users.id })
    .from(users)
    .where(
      and(eq(users.departmentId, departments.id), eq(users.role, "departmentHead"), eq(users.isActive, true)),
    );
  const [found] = await tx
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.isActive, true), exists(head)))
    .orderBy(asc(departments.sort), asc(departments.code))
    .limit(1);
  if (!found) throw ruleError("NO_RECEIVING_DEPARTMENT");
  return found.id;
}
