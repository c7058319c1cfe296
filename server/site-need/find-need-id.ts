import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { projectSiteNeeds } from "@/db/schema";
import { AppError } from "../kernel/app-error";

/** The stored need of a project; CONFLICT when there is none although the writer saw one. */
export async function findNeedId(tx: Transaction, projectId: string): Promise<string> {
  const [row] = await tx
    .select({ id: projectSiteNeeds.id })
    .from(projectSiteNeeds)
    .where(eq(projectSiteNeeds.projectId, projectId));
  if (!row) throw new AppError("CONFLICT");
  return row.id;
}
