import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { terminationRequests } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { loadProject, type SeenProject } from "../project/load-project";
import { lockProject } from "../project/lock-project";

export type SeenRequest = {
  request: typeof terminationRequests.$inferSelect;
  project: SeenProject;
};

/** A request with its project, held until commit; undefined when the project does not exist for this person in full. */
export async function loadRequest(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<SeenRequest | undefined> {
  const [found] = await tx
    .select({ projectId: terminationRequests.projectId })
    .from(terminationRequests)
    .where(eq(terminationRequests.id, id));
  if (!found) return undefined;
  await lockProject(tx, found.projectId);
  const project = await loadProject(tx, actor, found.projectId);
  if (!project?.isFull) return undefined;
  const [request] = await tx.select().from(terminationRequests).where(eq(terminationRequests.id, id));
  return request && { request, project };
}
