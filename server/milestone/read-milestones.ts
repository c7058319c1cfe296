import { and, asc, desc, eq, getTableColumns, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { files, milestones, users } from "@/db/schema";
import { isEvidence } from "./load-milestone";

const submitters = alias(users, "submitters");
const reviewers = alias(users, "reviewers");
const confirmers = alias(users, "confirmers");
const voiders = alias(users, "voiders");

/** At most this many voided entries a project are shown. */
const most = 200;

/** Every entry of a project, the standing ones and the voided. */
export const readMilestones = (db: Database, projectId: string) =>
  db
    .select({
      ...getTableColumns(milestones),
      submitterName: submitters.displayName,
      reviewerName: reviewers.displayName,
      confirmerName: confirmers.displayName,
      voiderName: voiders.displayName,
    })
    .from(milestones)
    .leftJoin(submitters, eq(submitters.id, milestones.submittedBy))
    .leftJoin(reviewers, eq(reviewers.id, milestones.reviewedBy))
    .leftJoin(confirmers, eq(confirmers.id, milestones.confirmedBy))
    .leftJoin(voiders, eq(voiders.id, milestones.voidedBy))
    .where(eq(milestones.projectId, projectId))
    .orderBy(asc(milestones.voidedAt), asc(milestones.id))
    .limit(most);

export type MilestoneWithNames = Awaited<ReturnType<typeof readMilestones>>[number];

/** Files that prove its steps. */
export const readEvidence = (db: Database, projectId: string) =>
  db
    .select({
      id: files.id,
      milestoneId: files.milestoneId,
      name: files.name,
      documentKind: files.documentKind,
      mediaType: files.mediaType,
      sizeBytes: files.sizeBytes,
      hasThumbnail: sql<boolean>`${files.thumbnailKey} is not null`,
    })
    .from(files)
    .innerJoin(milestones, eq(milestones.id, files.milestoneId))
    .where(and(eq(files.projectId, projectId), isEvidence))
    .orderBy(desc(files.createdAt), desc(files.id))
    .limit(most);

export type EvidenceRow = Awaited<ReturnType<typeof readEvidence>>[number];
