import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { departments, projects, serviceRequests, users } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { isoDate } from "@/domain/calendar/date";
import { versionedResult } from "@/domain/project/update-project.schema";
import { answerDueOn } from "@/domain/service-request/due";
import {
  type CreateServiceRequestInput,
  createServiceRequestInput,
} from "@/domain/service-request/service-request.schema";
import { isWorkingDay } from "@/lib/working-calendar";
import { isAllowed, loadEnterpriseWithRight } from "../enterprise/load-enterprise";
import { projectsOfEnterprise } from "../enterprise/visible-enterprises";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { notify } from "../notification/notify";
import { signedIn } from "../project/signed-in";
import { fullyVisibleProjects } from "../project/visible-projects";

/** The owner of the project the request is about; refused when it is not one of the enterprise's seen in full. */
async function ownerOf(tx: Transaction, actor: UserActor, input: CreateServiceRequestInput) {
  if (!input.projectId) return null;
  const [project] = await tx
    .select({ ownerId: projects.ownerId })
    .from(projects)
    .where(
      and(
        eq(projects.id, input.projectId),
        projectsOfEnterprise(input.enterpriseId),
        fullyVisibleProjects(actor),
      ),
    );
  if (!project) throw fieldError("projectId", "选择该企业的项目");
  return project.ownerId;
}

/** Who answers for the department; refused when it is out of use. */
async function headsOf(tx: Transaction, departmentId: string | undefined): Promise<string[]> {
  if (!departmentId) return [];
  const isInUse = and(eq(departments.id, departmentId), eq(departments.isActive, true));
  const [department] = await tx.select({ id: departments.id }).from(departments).where(isInUse);
  if (!department) throw fieldError("departmentId", "选择在用的承办部门");
  const heads = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.departmentId, department.id), eq(users.role, "departmentHead"), users.isActive));
  return heads.map(({ id }) => id);
}

function datesOf(input: CreateServiceRequestInput, today: string) {
  const raisedOn = isoDate(input.raisedOn ?? today);
  if (raisedOn > today) throw fieldError("raisedOn", "提出日期不能晚于今天");
  const dueOn = input.dueOn ?? answerDueOn(raisedOn, isWorkingDay);
  if (dueOn < raisedOn) throw fieldError("dueOn", "答复期限不能早于提出日期");
  return { raisedOn, dueOn };
}

/** True when this is the first time; a second click of the same form logs nothing. */
async function insertOnce(
  tx: Transaction,
  actor: UserActor,
  input: CreateServiceRequestInput,
  today: string,
) {
  const inserted = await tx
    .insert(serviceRequests)
    .values({ ...input, ...datesOf(input, today), receivedBy: actor.userId })
    .onConflictDoNothing({ target: serviceRequests.id })
    .returning({ id: serviceRequests.id });
  if (inserted.length > 0) return true;
  const [before] = await tx.select().from(serviceRequests).where(eq(serviceRequests.id, input.id));
  if (before?.receivedBy !== actor.userId || before.enterpriseId !== input.enterpriseId) {
    throw ruleError("ID_ALREADY_USED");
  }
  return false;
}

/**
 * Logs what an enterprise asks for and tells the head of the department and the project's owner. Without a due day it
 * is answered within five working days. Throws VALIDATION for a project or department that does not fit.
 */
export const createServiceRequest = command({
  name: "serviceRequest.create",
  permission: "serviceRequest.handle",
  summary: "登记企业诉求",
  method: "POST",
  path: "/service-requests",
  input: createServiceRequestInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => loadEnterpriseWithRight(tx, actor, input.enterpriseId, "followUp"),
  guard: isAllowed,
  run: async ({ tx, actor, input, today }) => {
    const user = signedIn(actor);
    const ownerId = await ownerOf(tx, user, input);
    const heads = await headsOf(tx, input.departmentId);
    if (await insertOnce(tx, user, input, today)) {
      await notify(tx, {
        userIds: ownerId ? [...heads, ownerId] : heads,
        kind: "serviceRequest",
        projectId: null,
        subjectId: input.id,
        actorId: user.userId,
        excerpt: input.title,
      });
    }
    return { id: input.id, version: 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "serviceRequest", id: input.id },
    detail: { enterpriseName: row.name, name: input.title, kind: input.kind },
  }),
});
