import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { projects } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { overrideReason } from "@/domain/enterprise/identity.schema";
import {
  type CreateProjectInput,
  createdProject,
  createProjectInput,
} from "@/domain/project/create-project.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { type InsertedProject, insertProject, type NewProject } from "./insert-project";
import { receivingDepartment } from "./receiving-department";
import { lockRegistration } from "./registration-lock";
import { signedIn } from "./signed-in";

/** An officer's lead is the officer's; an agency's waits for the head of the receiving department. */
async function ownershipFor(tx: Transaction, actor: UserActor): Promise<NewProject["ownership"]> {
  if (actor.role === "agent") {
    if (!actor.enterpriseId) throw ruleError("ACCOUNT_WITHOUT_DEPARTMENT");
    return { departmentId: await receivingDepartment(tx), ownerId: null, agencyId: actor.enterpriseId };
  }
  if (!actor.departmentId) throw ruleError("ACCOUNT_WITHOUT_DEPARTMENT");
  return { departmentId: actor.departmentId, ownerId: actor.userId, agencyId: null };
}

/** What the first of two clicks registered; another person's id is refused. */
async function registeredBefore(
  tx: Transaction,
  actor: UserActor,
  id: string,
): Promise<InsertedProject | undefined> {
  const [found] = await tx
    .select({
      id: projects.id,
      code: projects.code,
      version: projects.version,
      by: projects.firstReportedBy,
      deletedAt: projects.deletedAt,
    })
    .from(projects)
    .where(eq(projects.id, id));
  if (!found) return undefined;
  if (found.by !== actor.userId || found.deletedAt !== null) throw ruleError("ID_ALREADY_USED");
  return { id: found.id, code: found.code, version: found.version, matches: [] };
}

function toNewProject(
  input: CreateProjectInput,
  actor: UserActor,
  ownership: NewProject["ownership"],
): NewProject {
  const {
    investorName,
    uscc,
    usccOverrideReason,
    contactName,
    contactTitle,
    contactPhone,
    contactEmail,
    confirmedDuplicateReason,
    ...columns
  } = input;
  return {
    columns,
    investor: {
      name: investorName,
      uscc: uscc ?? null,
      usccOverrideReason: overrideReason(uscc, usccOverrideReason),
    },
    contact: {
      name: contactName,
      title: contactTitle ?? null,
      phone: contactPhone ?? null,
      email: contactEmail ?? null,
    },
    ownership,
    reporterId: actor.userId,
    confirmedDuplicateReason: confirmedDuplicateReason ?? null,
  };
}

/** Registers a lead. Throws DUPLICATE_CERTAIN, DUPLICATE_STRONG; the same id sent twice registers once. */
export const createProject = command({
  name: "project.create",
  permission: "project.create",
  summary: "登记线索",
  method: "POST",
  path: "/projects",
  input: createProjectInput,
  output: createdProject,
  run: async ({ tx, actor, input, now }) => {
    const user = signedIn(actor);
    await lockRegistration(tx);
    const before = await registeredBefore(tx, user, input.id);
    if (before) return before;
    return insertProject(tx, user, toNewProject(input, user, await ownershipFor(tx, user)), now);
  },
  audit: ({ input, output }) => ({
    subject: { type: "project", id: output.id },
    detail: {
      code: output.code,
      name: input.name,
      matches: output.matches.map(({ level, reasons }) => ({ level, reasons })),
      confirmedDuplicateReason: input.confirmedDuplicateReason ?? null,
      usccOverrideReason: input.usccOverrideReason ?? null,
    },
  }),
});
