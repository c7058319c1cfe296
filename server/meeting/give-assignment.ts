import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { assignments, departments, type MeetingRow, projects, users } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { assignableRoles } from "@/domain/meeting/assignment";
import { type GiveAssignmentInput, giveAssignmentInput } from "@/domain/meeting/assignment.schema";
import { versionedResult } from "@/domain/project/update-project.schema";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { notify } from "../notification/notify";
import { signedIn } from "../project/signed-in";
import { fullyVisibleProjects } from "../project/visible-projects";
import { isOwnMeeting, loadMeeting } from "./load-meeting";

/** A head gives to their own department, a leader to any that is in use. */
async function requireDepartment(tx: Transaction, actor: UserActor, id: string): Promise<void> {
  const isReachable = actor.role === "leader" || actor.departmentId === id;
  const [found] = await tx
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.id, id), eq(departments.isActive, true)));
  if (!isReachable || !found) throw fieldError("departmentId", "选择本人可以交办的部门");
}

async function requirePerson(tx: Transaction, { userId, departmentId }: GiveAssignmentInput): Promise<void> {
  if (!userId) return;
  const [found] = await tx
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.id, userId),
        eq(users.departmentId, departmentId),
        inArray(users.role, [...assignableRoles]),
        users.isActive,
      ),
    );
  if (!found) throw fieldError("userId", "选择该部门在岗的同事");
}

async function requireProject(tx: Transaction, actor: UserActor, id: string | undefined): Promise<void> {
  if (!id) return;
  const [found] = await tx
    .select({ id: projects.id })
    .from(projects)
    .where(and(eq(projects.id, id), fullyVisibleProjects(actor)));
  if (!found) throw fieldError("projectId", "选择本人可以查看的项目");
}

async function checkInput(
  tx: Transaction,
  actor: UserActor,
  input: GiveAssignmentInput,
  meeting: MeetingRow,
) {
  await requireDepartment(tx, actor, input.departmentId);
  await requirePerson(tx, input);
  await requireProject(tx, actor, input.projectId);
  if (input.dueOn < meeting.heldOn) throw fieldError("dueOn", "办结期限不能早于会议日期");
}

/** The one named, else the heads of the department. */
async function peopleToTell(
  tx: Transaction,
  { userId, departmentId }: GiveAssignmentInput,
): Promise<string[]> {
  if (userId) return [userId];
  const heads = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.departmentId, departmentId), eq(users.role, "departmentHead"), users.isActive));
  return heads.map(({ id }) => id);
}

/** True when this is the first time; a second click of the same form gives nothing. */
async function insertOnce(tx: Transaction, input: GiveAssignmentInput): Promise<boolean> {
  const inserted = await tx
    .insert(assignments)
    .values({ ...input, state: "open" })
    .onConflictDoNothing({ target: assignments.id })
    .returning({ id: assignments.id });
  if (inserted.length > 0) return true;
  const [before] = await tx.select().from(assignments).where(eq(assignments.id, input.id));
  if (before?.meetingId !== input.meetingId) throw ruleError("ID_ALREADY_USED");
  return false;
}

/** Asks a department or one of its people for something by a day, and tells them. Throws VALIDATION for who cannot be asked. */
export const giveAssignment = command({
  name: "assignment.give",
  permission: "meeting.hold",
  summary: "交办事项",
  method: "POST",
  path: "/assignments",
  input: giveAssignmentInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => loadMeeting(tx, actor, input.meetingId),
  guard: ({ actor, row }) => isOwnMeeting(actor, row),
  run: async ({ tx, actor, input, row }) => {
    const user = signedIn(actor);
    await checkInput(tx, user, input, row);
    if (await insertOnce(tx, input)) {
      await notify(tx, {
        userIds: await peopleToTell(tx, input),
        kind: "assignmentGiven",
        projectId: null,
        subjectId: input.id,
        actorId: user.userId,
        excerpt: input.content,
      });
    }
    return { id: input.id, version: 1 };
  },
  audit: ({ input }) => ({
    subject: { type: "assignment", id: input.id },
    detail: { name: input.content, departmentId: input.departmentId, dueOn: input.dueOn },
  }),
});
