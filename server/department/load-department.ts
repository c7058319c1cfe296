import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { departments } from "@/db/schema";

/** The department, locked until the transaction ends. */
export async function loadDepartment({ tx, input }: { tx: Transaction; input: { id: string } }) {
  const [row] = await tx.select().from(departments).where(eq(departments.id, input.id)).for("update");
  return row;
}
