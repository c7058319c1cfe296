import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { intents, projectMoves, projects, users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { runningMonth } from "@/domain/month/open-month";
import { mayOwnProjects } from "@/domain/user/administration";
import { handOverInput, workload } from "@/domain/user/user.schema";
import { fieldError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { readOpenMonths } from "../month/read-open-months";
import { loadUser, type UserRow } from "./load-user";
import { openIntentsOf } from "./open-work";
import { visibleUsers } from "./visible-users";

async function loadSuccessor(tx: Transaction, actor: Actor, id: string): Promise<UserRow> {
  const [found] = await tx
    .select()
    .from(users)
    .where(and(eq(users.id, id), visibleUsers(actor)))
    .for("share");
  if (!found) throw fieldError("toUserId", "接手人不存在，或不在可移交范围内");
  if (!found.isActive || !mayOwnProjects(found.role) || !found.departmentId) {
    throw fieldError("toUserId", "接手人须为在用的招商专员或招商部门负责人");
  }
  return found;
}

type Move = { fromId: string; to: UserRow; actorId: string; reason: string; today: string };

/**
 * The projects follow their new owner into the owner's department, so that its head sees them; those in the 回收站 go
 * along without being counted.
 */
async function moveProjects(tx: Transaction, { fromId, to, actorId, reason, today }: Move) {
  const moved = await tx
    .update(projects)
    .set({
      ownerId: to.id,
      ...(to.departmentId ? { departmentId: to.departmentId } : {}),
      version: sql`${projects.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(eq(projects.ownerId, fromId))
    .returning({
      id: projects.id,
      isDemo: projects.isDemo,
      nextStep: projects.nextStep,
      deletedAt: projects.deletedAt,
    });
  const statMonth = runningMonth(await readOpenMonths(tx, today), today);
  for (let start = 0; start < moved.length; start += 1000) {
    await tx.insert(projectMoves).values(
      moved.slice(start, start + 1000).map(({ id, isDemo }) => ({
        projectId: id,
        actorId,
        kind: "owner" as const,
        fromCode: fromId,
        toCode: to.id,
        reason,
        actualOn: today,
        statMonth,
        isDemo,
      })),
    );
  }
  return moved.filter(({ deletedAt }) => deletedAt === null);
}

/**
 * Hands everything of a person over to a colleague in one step: owned projects with their next steps, open intents.
 * A department head may do it within the own department only.
 */
export const handOver = command({
  name: "user.handOver",
  permission: "user.handOver",
  summary: "工作移交",
  method: "POST",
  path: "/users/{id}/hand-over",
  input: handOverInput,
  output: workload,
  load: loadUser,
  run: async ({ tx, actor, row, input, today }) => {
    if (input.toUserId === row.id) throw fieldError("toUserId", "接手人不能是本人");
    const to = await loadSuccessor(tx, actor, input.toUserId);
    const actorId = actor.kind === "user" ? actor.userId : row.id;
    const moved = await moveProjects(tx, { fromId: row.id, to, actorId, reason: input.reason, today });
    const answered = await tx
      .update(intents)
      .set({ assignedTo: to.id, version: sql`${intents.version} + 1`, updatedAt: sql`now()` })
      .where(openIntentsOf(row.id))
      .returning({ id: intents.id });
    return {
      projects: moved.length,
      nextSteps: moved.filter(({ nextStep }) => nextStep !== null).length,
      intents: answered.length,
    };
  },
  audit: ({ input, row, output }) => ({
    subject: { type: "user", id: row.id },
    detail: { username: row.username, toUserId: input.toUserId, reason: input.reason, ...output },
  }),
});
