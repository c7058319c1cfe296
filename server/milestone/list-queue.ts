import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { departments, files, milestones, projects, users } from "@/db/schema";
import { listQueueInput, queuePage } from "@/domain/milestone/queue.schema";
import { beyondCursor, type Keyset, pageOf } from "../kernel/keyset";
import { query } from "../kernel/procedure";
import { allOf } from "../project/visible-projects";
import { lanedProjects, standing, waitingBy, waitsFor } from "./lane-conditions";

const submitters = alias(users, "submitters");
const reviewers = alias(users, "reviewers");

/** Since when it waits: a step under review is not written otherwise. */
const since: Keyset = { expression: sql`${milestones.updatedAt}`, type: "timestamptz" };

const fileCount = sql<number>`(select count(*)::int from ${files} where ${files.milestoneId} = ${milestones.id}
  and ${files.isCurrent} and ${files.voidedAt} is null)`;

/** What waits for the reader, longest first; or all that was done by a day and still waits. */
export const listQueue = query({
  name: "milestone.queue",
  permission: "milestone.read",
  summary: "待我办理的里程碑",
  method: "GET",
  path: "/milestones/queue",
  input: listQueueInput,
  output: queuePage,
  run: async ({ db, actor, input }) => {
    const rows = await db
      .select({
        id: milestones.id,
        sortValue: sql<string>`${milestones.updatedAt}::text`,
        projectId: projects.id,
        projectName: projects.name,
        projectCode: projects.code,
        ownerName: users.displayName,
        departmentName: departments.name,
        code: milestones.code,
        review: milestones.review,
        actualOn: milestones.actualOn,
        documentNo: milestones.documentNo,
        submittedByName: submitters.displayName,
        reviewedByName: reviewers.displayName,
        since: milestones.updatedAt,
        returnReason: milestones.returnReason,
        fileCount,
      })
      .from(milestones)
      .innerJoin(projects, eq(projects.id, milestones.projectId))
      .innerJoin(departments, eq(departments.id, projects.departmentId))
      .leftJoin(users, eq(users.id, projects.ownerId))
      .leftJoin(submitters, eq(submitters.id, milestones.submittedBy))
      .leftJoin(reviewers, eq(reviewers.id, milestones.reviewedBy))
      .where(
        and(
          lanedProjects(actor),
          standing,
          allOf(
            input.waitingBy ? waitingBy(input.waitingBy) : waitsFor(actor),
            input.after ? beyondCursor(since, sql`${milestones.id}`, input.after, true) : undefined,
          ),
        ),
      )
      .orderBy(asc(milestones.updatedAt), asc(milestones.id))
      .limit(input.limit + 1);
    const { page, nextCursor } = pageOf(rows, input);
    return { items: page.map(({ sortValue: _, ...row }) => row), nextCursor };
  },
});
