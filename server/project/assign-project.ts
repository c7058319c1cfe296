import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { projects, users } from "@/db/schema";
import { assignProjectInput } from "@/domain/project/assign-project.schema";
import { versionedResult } from "@/domain/project/update-project.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadProject, refuseClosed } from "./load-project";
import { needs } from "./rights";
import { signedIn } from "./signed-in";
import { moveDates, writeMove } from "./write-move";

async function refuseUnassignable(tx: Transaction, ownerId: string, departmentId: string): Promise<void> {
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

/** Gives a project to somebody of its department. Throws OWNER_NOT_ASSIGNABLE, OWNER_UNCHANGED, PROJECT_CLOSED. */
export const assignProject = command({
  name: "project.assign",
  permission: "project.assign",
  summary: "分派项目责任人",
  method: "POST",
  path: "/projects/{id}/assign",
  input: assignProjectInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.id),
  guard: needs("assign"),
  run: async ({ tx, actor, input, row, today }) => {
    refuseClosed(row);
    if (row.ownerId === input.ownerId) throw ruleError("OWNER_UNCHANGED");
    await refuseUnassignable(tx, input.ownerId, row.departmentId);
    await updateVersioned(tx, projects, input, { ownerId: input.ownerId });
    const record = {
      projectId: row.id,
      kind: "owner" as const,
      fromCode: row.ownerId,
      toCode: input.ownerId,
    };
    await writeMove(tx, signedIn(actor), { ...record, reason: input.reason ?? null }, moveDates({}, today));
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: { code: row.code, from: row.ownerId, to: input.ownerId, reason: input.reason ?? null },
  }),
});
