import { and, count, eq, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { files, type MilestoneRow, milestones } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { loadProject, type SeenProject } from "../project/load-project";

/** A step that stands, with its project as the actor sees it. */
export type LoadedMilestone = MilestoneRow & { project: SeenProject };

/** The step if its project exists for this person; a voided one is gone. */
export async function loadMilestone(
  tx: Transaction,
  actor: Actor,
  id: string,
): Promise<LoadedMilestone | undefined> {
  const [row] = await tx
    .select()
    .from(milestones)
    .where(and(eq(milestones.id, id), isNull(milestones.voidedAt)));
  const project = row && (await loadProject(tx, actor, row.projectId));
  return row && project ? { ...row, project } : undefined;
}

/** Guard of review and confirmation: whoever sees the project in full; the rest is the step's own rule. */
export const seesInFull = ({ row }: { row: LoadedMilestone }): boolean => row.project.isFull;

/** Files that prove a step: newest revision, not voided. */
export const isEvidence = and(eq(files.isCurrent, true), isNull(files.voidedAt));

export async function countEvidence(db: Database | Transaction, milestoneId: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(files)
    .where(and(eq(files.milestoneId, milestoneId), isEvidence));
  return row?.count ?? 0;
}
