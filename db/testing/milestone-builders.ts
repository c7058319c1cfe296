import type { Database } from "@/db/client";
import { milestones } from "@/db/schema";

type MilestoneValues = Partial<typeof milestones.$inferInsert> & { projectId: string };

/** A step of a project that nobody has begun. */
export async function buildMilestone(db: Database, values: MilestoneValues) {
  const row = { code: "projectFiling" as const };
  const [made] = await db
    .insert(milestones)
    .values({ ...row, ...values })
    .returning();
  if (!made) throw new Error("The insert returned no row.");
  return made;
}

/** 开工, done and handed in for review. */
export const buildSubmittedStart = (db: Database, projectId: string, submittedBy: string | null) =>
  buildMilestone(db, {
    projectId,
    code: "constructionStart",
    state: "done",
    actualOn: "2026-11-16",
    documentNo: "120118202611160101",
    review: "submitted",
    submittedBy,
    submittedAt: "2026-11-17T02:00:00Z",
  });
