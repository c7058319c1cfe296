import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { commentMentions, comments } from "@/db/schema";
import { commentReference, createCommentInput } from "@/domain/comment/comment.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { peopleById, whoSeesInFull } from "../notification/full-sight";
import { notify } from "../notification/notify";
import { loadProject, refuseClosed } from "../project/load-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";

type NewComment = { id: string; projectId: string; authorId: string; content: string };

/** True when this is the first time; a second click of the same form writes nothing. */
async function insertOnce(tx: Transaction, comment: NewComment): Promise<boolean> {
  const inserted = await tx
    .insert(comments)
    .values(comment)
    .onConflictDoNothing({ target: comments.id })
    .returning({ id: comments.id });
  if (inserted.length > 0) return true;
  const [before] = await tx.select().from(comments).where(eq(comments.id, comment.id));
  if (before?.authorId !== comment.authorId || before.projectId !== comment.projectId) {
    throw ruleError("ID_ALREADY_USED");
  }
  return false;
}

/** Everybody mentioned has to see the project in full, so that the words are no surprise to anyone. */
async function checkMentions(tx: Transaction, projectId: string, ids: readonly string[]): Promise<void> {
  const people = await whoSeesInFull(tx, projectId, await peopleById(tx, ids));
  if (people.length < ids.length) throw ruleError("MENTION_WITHOUT_SIGHT");
}

/**
 * Writes a comment and tells those it mentions. Throws PROJECT_CLOSED, and MENTION_WITHOUT_SIGHT when one of them does
 * not see the project in full.
 */
export const createComment = command({
  name: "comment.create",
  permission: "comment.create",
  summary: "发表评论",
  method: "POST",
  path: "/projects/{projectId}/comments",
  input: createCommentInput,
  output: commentReference,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  guard: needs("comment"),
  run: async ({ tx, actor, input, row }) => {
    refuseClosed(row);
    const { id, content } = input;
    const authorId = signedIn(actor).userId;
    const userIds = [...new Set(input.mentions)];
    await checkMentions(tx, row.id, userIds);
    if (!(await insertOnce(tx, { id, projectId: row.id, authorId, content }))) return { id };
    if (userIds.length > 0) {
      await tx.insert(commentMentions).values(userIds.map((userId) => ({ commentId: id, userId })));
      const about = { projectId: row.id, subjectId: id, actorId: authorId, excerpt: content };
      await notify(tx, { userIds, kind: "mention", ...about });
    }
    return { id };
  },
  audit: ({ input, row }) => ({
    subject: { type: "comment", id: input.id },
    detail: { projectId: row.id, mentions: input.mentions.length },
  }),
});
