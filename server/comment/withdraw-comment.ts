import { and, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import { comments, notifications, projects } from "@/db/schema";
import { commentReference, withdrawCommentInput } from "@/domain/comment/comment.schema";
import { command } from "../kernel/procedure";
import { fullyVisibleProjects } from "../project/visible-projects";

/** Takes one's own comment back: the stream keeps that there was one, those it mentioned are no longer told. */
export const withdrawComment = command({
  name: "comment.withdraw",
  permission: "comment.create",
  summary: "撤回评论",
  method: "POST",
  path: "/comments/{id}/withdrawal",
  input: withdrawCommentInput,
  output: commentReference,
  load: async ({ tx, actor, input }) => {
    const [row] = await tx
      .select(getTableColumns(comments))
      .from(comments)
      .innerJoin(projects, eq(projects.id, comments.projectId))
      .where(and(eq(comments.id, input.id), fullyVisibleProjects(actor)));
    return row;
  },
  guard: ({ actor, row }) => actor.kind === "user" && row.authorId === actor.userId,
  run: async ({ tx, row }) => {
    await tx
      .update(comments)
      .set({ withdrawnAt: sql`now()` })
      .where(and(eq(comments.id, row.id), isNull(comments.withdrawnAt)));
    await tx
      .delete(notifications)
      .where(and(eq(notifications.kind, "mention"), eq(notifications.subjectId, row.id)));
    return { id: row.id };
  },
  audit: ({ row }) => ({ subject: { type: "comment", id: row.id }, detail: { projectId: row.projectId } }),
});
