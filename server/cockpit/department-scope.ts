import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { departments } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";

/** A department head's figures are the department's; anybody else may narrow theirs to one. */
export const departmentOf = (actor: Actor, asked: string | undefined): string | null | undefined =>
  actor.kind === "user" && actor.role === "departmentHead" ? actor.departmentId : asked;

export async function readDepartmentName(
  db: Database,
  id: string | null | undefined,
): Promise<string | null> {
  if (!id) return null;
  const [row] = await db.select({ name: departments.name }).from(departments).where(eq(departments.id, id));
  return row?.name ?? null;
}
