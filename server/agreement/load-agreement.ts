import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { agreements } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { ruleError } from "../kernel/app-error";
import { loadProject, type SeenProject } from "../project/load-project";

export type LoadedAgreement = { agreement: typeof agreements.$inferSelect; project: SeenProject };

/** An agreement of a project that exists for this person. */
export async function loadAgreement(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<LoadedAgreement | undefined> {
  const [agreement] = await tx.select().from(agreements).where(eq(agreements.id, id));
  if (!agreement) return undefined;
  const project = await loadProject(tx, actor, agreement.projectId);
  return project && { agreement, project };
}

/** What is void or taken back, or itself takes another back, stays as it is. */
export function refuseTakenBack({
  isVoid,
  reversesId,
  reversedAt,
}: Pick<LoadedAgreement["agreement"], "isVoid" | "reversesId" | "reversedAt">): void {
  if (isVoid || reversesId !== null || reversedAt !== null) throw ruleError("AGREEMENT_VOID");
}
