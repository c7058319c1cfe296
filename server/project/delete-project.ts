import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { agreements, fixedInvestments, fundEntries, milestones, projects } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { deleteProjectInput } from "@/domain/project/bin.schema";
import { type DeleteFacts, refusalToDelete } from "@/domain/project/delete";
import { versionedResult } from "@/domain/project/update-project.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { siteClaims, standsOn } from "../land-claim/site-claims";
import { loadProject, type SeenProject } from "./load-project";
import { lockProject } from "./lock-project";
import { needs } from "./rights";
import { signedIn } from "./signed-in";
import { moveDates, writeMove } from "./write-move";

async function factsOf(tx: Transaction, row: SeenProject, today: string): Promise<DeleteFacts> {
  const [found] = await tx
    .select({
      hasAgreements: sql<boolean>`exists (select from ${agreements} where ${agreements.projectId} = ${row.id})`,
      hasFunds: sql<boolean>`exists (select from ${fundEntries} where ${fundEntries.projectId} = ${row.id})
        or exists (select from ${fixedInvestments} where ${fixedInvestments.projectId} = ${row.id})`,
      hasOpenClaims: sql<boolean>`exists (select 1 from ${siteClaims}
        where ${siteClaims.projectId} = ${row.id} and ${standsOn(today)})`,
      hasConfirmedMilestones: sql<boolean>`exists (select from ${milestones}
        where ${milestones.projectId} = ${row.id} and ${milestones.review} in ('reviewed', 'confirmed'))`,
    })
    .from(projects)
    .where(eq(projects.id, row.id));
  if (!found) throw new Error("a locked project was not found");
  return { stage: row.stage, standing: row.standing, ...found };
}

type Deletion = { version: number; reason: string; now: Date; today: string };

/** Puts one locked project into the 回收站; everything of it stays attached. Throws the codes of `refusalToDelete`. */
export async function putIntoBin(
  tx: Transaction,
  user: UserActor,
  row: SeenProject,
  { version, reason, now, today }: Deletion,
): Promise<string> {
  const refusal = refusalToDelete(await factsOf(tx, row, today));
  if (refusal) throw ruleError(refusal);
  await updateVersioned(
    tx,
    projects,
    { id: row.id, version },
    { deletedAt: now.toISOString(), deletedBy: user.userId, deleteReason: reason },
  );
  const record = { projectId: row.id, kind: "bin" as const, fromCode: "kept", toCode: "deleted", reason };
  return writeMove(tx, user, record, await moveDates(tx, {}, today));
}

/**
 * Throws a project away that nothing official rests on yet; it can be restored for 30 days. Throws the codes of
 * `refusalToDelete`, which say what to do instead, and CONFLICT.
 */
export const deleteProject = command({
  name: "project.delete",
  permission: "project.delete",
  summary: "删除线索，30 天内可从回收站恢复",
  method: "POST",
  path: "/projects/{id}/deletion",
  input: deleteProjectInput,
  output: versionedResult,
  load: async ({ tx, actor, input }) => {
    await lockProject(tx, input.id);
    return loadProject(tx, actor, input.id);
  },
  guard: needs("delete"),
  run: async ({ tx, actor, input, row, now, today }) => {
    await putIntoBin(tx, signedIn(actor), row, { ...input, now, today });
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: { code: row.code, name: row.name, stage: row.stage, reason: input.reason },
  }),
});
