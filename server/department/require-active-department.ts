import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { departments } from "@/db/schema";
import { fieldError } from "../kernel/app-error";

/** Throws VALIDATION unless people may be put into this department; held until the transaction ends. */
export async function requireActiveDepartment(tx: Transaction, id: string | null): Promise<void> {
  if (id === null) return;
  const [found] = await tx
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.id, id), departments.isActive))
    .for("share");
  if (!found) throw fieldError("departmentId", "该部门不存在或已停用");
}
