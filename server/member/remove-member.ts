import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { projectMembers } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { removedMember, removeMemberInput } from "@/domain/member/member.schema";
import { AppError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadProject } from "../project/load-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";

/** An open membership with its project, if that exists for the actor. */
async function load(tx: Transaction, actor: Actor, id: string) {
  const [member] = await tx
    .select()
    .from(projectMembers)
    .where(and(eq(projectMembers.id, id), isNull(projectMembers.endedAt)));
  const project = member && (await loadProject(tx, actor, member.projectId));
  return project && { ...project, member };
}

/** Ends a membership, and with it the sight it gave, at once. The row stays as history; CONFLICT for the slower of two. */
export const removeMember = command({
  name: "member.remove",
  permission: "member.manage",
  summary: "移出项目人员",
  method: "POST",
  path: "/project-members/{id}/remove",
  input: removeMemberInput,
  output: removedMember,
  load: ({ tx, actor, input }) => load(tx, actor, input.id),
  guard: needs("manageMembers"),
  run: async ({ tx, actor, row, input, now }) => {
    const ended = await tx
      .update(projectMembers)
      .set({ endedAt: now.toISOString(), endedBy: signedIn(actor).userId })
      .where(and(eq(projectMembers.id, input.id), isNull(projectMembers.endedAt)))
      .returning({ id: projectMembers.id });
    if (ended.length === 0) throw new AppError("CONFLICT");
    return { id: input.id, projectId: row.id };
  },
  audit: ({ row }) => ({
    subject: { type: "project", id: row.id },
    detail: {
      code: row.code,
      toUserId: row.member.userId,
      relation: row.member.relation,
      duty: row.member.duty,
    },
  }),
});
