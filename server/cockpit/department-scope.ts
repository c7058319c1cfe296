import { eq } from "drizzle-orm";
import { departments } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import type { Reader } from "./counter-lines";

/** A department head's figures are the department's; anybody else may narrow theirs to one. */
export const departmentOf = (actor: Actor, asked: string | undefined): string | null | undefined =>
  actor.kind === "user" && actor.role === "departmentHead" ? actor.departmentId : asked;

export async function readDepartmentName(db: Reader, id: string | null | undefined): Promise<string | null> {
  if (!id) return null;
  const [row] = await db.select({ name: departments.name }).from(departments).where(eq(departments.id, id));
  return row?.name ?? null;
}
