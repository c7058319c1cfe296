import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { projects, users } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { assignProjectInput } from "@/domain/project/assign-project.schema";
import { movedResult } from "@/domain/project/update-project.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadProject, refuseClosed, type SeenProject } from "./load-project";
import { needs } from "./rights";
import { signedIn } from "./signed-in";
import { moveDates, writeMove } from "./write-move";

/** Throws OWNER_NOT_ASSIGNABLE unless this is an active officer or head of the department. */
export async function refuseUnassignable(
  tx: Transaction,
  ownerId: string,
  departmentId: string,
): Promise<void> {
  const [owner] = await tx
    .select({ id: users.id })
    .from(users)
    .where(
      and(
        eq(users.id, ownerId),
        eq(users.departmentId, departmentId),
        inArray(users.role, ["officer", "departmentHead"]),
        eq(users.isActive, true),
      ),
    )
    .for("share");
  if (!owner) throw ruleError("OWNER_NOT_ASSIGNABLE");
}

type Assignment = { version: number; ownerId: string; reason?: string | undefined; today: string };

/** Gives one project to somebody of its department and returns the move. Throws as `assignProject` does. */
export async function giveTo(
  tx: Transaction,
  user: UserActor,
  row: SeenProject,
  { version, ownerId, reason, today }: Assignment,
): Promise<string> {
  refuseClosed(row);
  if (row.ownerId === ownerId) throw ruleError("OWNER_UNCHANGED");
  await refuseUnassignable(tx, ownerId, row.departmentId);
  await updateVersioned(tx, projects, { id: row.id, version }, { ownerId });
  const record = { projectId: row.id, kind: "owner" as const, fromCode: row.ownerId, toCode: ownerId };
  const move = { ...record, reason: reason ?? null, replaced: { ownerId: row.ownerId } };
  return writeMove(tx, user, move, await moveDates(tx, {}, today));
}

/** Gives a project to somebody of its department. Throws OWNER_NOT_ASSIGNABLE, OWNER_UNCHANGED, PROJECT_CLOSED. */
export const assignProject = command({
  name: "project.assign",
  permission: "project.assign",
  summary: "分派项目责任人",
  method: "POST",
  path: "/projects/{id}/assign",
  input: assignProjectInput,
  output: movedResult,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.id),
  guard: needs("assign"),
  run: async ({ tx, actor, input, row, today }) => {
    const moveId = await giveTo(tx, signedIn(actor), row, { ...input, today });
    return { id: row.id, version: input.version + 1, moveId };
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: { code: row.code, from: row.ownerId, to: input.ownerId, reason: input.reason ?? null },
  }),
});
