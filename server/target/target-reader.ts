import type { Actor } from "@/domain/access/actor";
import type { TargetReader } from "@/domain/target/rights";
import { signedIn } from "../project/signed-in";

/** Who asks, as the rules of targets need it. */
export function targetReader(actor: Actor): TargetReader {
  const { role, userId, departmentId } = signedIn(actor);
  return { role, userId, departmentId };
}

export type TargetScope = { scope: "park" | "department" | "own"; departmentId: string | null };

/** A head is shown the department, an officer their own line; the others the park or one department of it. */
export function scopeOf(reader: TargetReader, asked: string | undefined): TargetScope {
  if (reader.role === "officer") return { scope: "own", departmentId: reader.departmentId };
  if (reader.role === "departmentHead") return { scope: "department", departmentId: reader.departmentId };
  return asked ? { scope: "department", departmentId: asked } : { scope: "park", departmentId: null };
}
