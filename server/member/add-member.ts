import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { projectMembers, projects, users } from "@/db/schema";
import { type AddMemberInput, addedMember, addMemberInput } from "@/domain/member/member.schema";
import { mayBeMember } from "@/domain/member/relation-rights";
import { memberRelationText } from "@/lib/text/members";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { notify } from "../notification/notify";
import { loadProject, refuseClosed } from "../project/load-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";

async function refuseIneligible(tx: Transaction, { userId, relation }: AddMemberInput): Promise<void> {
  const [person] = await tx
    .select({ role: users.role, isActive: users.isActive })
    .from(users)
    .where(eq(users.id, userId))
    .for("share");
  if (!person?.isActive || !person.role || !mayBeMember(person.role, relation))
    throw ruleError("MEMBER_NOT_ELIGIBLE");
}

/** One 组长 a 专班; the project's row is held, so that two who appoint one at once are asked in turn. */
async function refuseSecondLead(tx: Transaction, { projectId, relation }: AddMemberInput): Promise<void> {
  if (relation !== "taskForceLead") return;
  await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId)).for("no key update");
  const [lead] = await tx
    .select({ id: projectMembers.id })
    .from(projectMembers)
    .where(
      and(
        eq(projectMembers.projectId, projectId),
        eq(projectMembers.relation, "taskForceLead"),
        isNull(projectMembers.endedAt),
      ),
    );
  if (lead) throw ruleError("TASK_FORCE_HAS_LEAD");
}

/**
 * Takes a colleague into a project; they see it from now on as their relation says, and are told so. Throws
 * PROJECT_CLOSED, MEMBER_NOT_ELIGIBLE, MEMBER_IS_OWNER, MEMBER_ALREADY, TASK_FORCE_HAS_LEAD.
 */
export const addMember = command({
  name: "member.add",
  permission: "member.manage",
  summary: "加入项目人员",
  method: "POST",
  path: "/projects/{projectId}/members",
  input: addMemberInput,
  output: addedMember,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  guard: needs("manageMembers"),
  run: async ({ tx, actor, row, input }) => {
    refuseClosed(row);
    await refuseIneligible(tx, input);
    if (input.relation === "collaborator" && input.userId === row.ownerId) throw ruleError("MEMBER_IS_OWNER");
    await refuseSecondLead(tx, input);
    const actorId = signedIn(actor).userId;
    const [member] = await tx
      .insert(projectMembers)
      .values({ ...input, addedBy: actorId })
      .returning({ id: projectMembers.id });
    if (!member) throw new Error("an inserted member was not returned");
    await notify(tx, {
      userIds: [input.userId],
      kind: "memberAdded",
      projectId: row.id,
      subjectId: member.id,
      actorId,
      excerpt: [memberRelationText[input.relation], input.duty].filter(Boolean).join("，"),
    });
    return member;
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: {
      code: row.code,
      toUserId: input.userId,
      relation: input.relation,
      duty: input.duty ?? null,
    },
  }),
});
