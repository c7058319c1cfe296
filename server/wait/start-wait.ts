import { desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { projectWaits } from "@/db/schema";
import { type StartWaitInput, startWaitInput, waitResult } from "@/domain/wait/wait.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadProject, refuseClosed } from "../project/load-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";

/** A wait for the same thing that was ended today goes on as if it had not been: that was a slip. */
async function reopen(tx: Transaction, { projectId, waitingFor }: StartWaitInput, today: string) {
  const [latest] = await tx
    .select({ id: projectWaits.id, waitingFor: projectWaits.waitingFor, endedOn: projectWaits.endedOn })
    .from(projectWaits)
    .where(eq(projectWaits.projectId, projectId))
    .orderBy(desc(projectWaits.startedOn), desc(projectWaits.createdAt))
    .limit(1);
  if (latest?.endedOn !== today || latest.waitingFor !== waitingFor) return undefined;
  await tx.update(projectWaits).set({ endedOn: null, endedBy: null }).where(eq(projectWaits.id, latest.id));
  return { id: latest.id };
}

/** From today the project waits for the other side and its clocks stand still. Throws PROJECT_CLOSED, NOT_ACTIVE, WAIT_ALREADY_OPEN. */
export const startWait = command({
  name: "wait.start",
  permission: "project.wait",
  summary: "开始等待对方",
  method: "POST",
  path: "/projects/{projectId}/wait",
  input: startWaitInput,
  output: waitResult,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  guard: needs("wait"),
  run: async ({ tx, actor, row, input, today }) => {
    refuseClosed(row);
    if (row.standing !== "normal") throw ruleError("NOT_ACTIVE");
    const reopened = await reopen(tx, input, today);
    if (reopened) return reopened;
    const [wait] = await tx
      .insert(projectWaits)
      .values({ ...input, startedOn: today, startedBy: signedIn(actor).userId })
      .returning({ id: projectWaits.id });
    if (!wait) throw new Error("an inserted wait was not returned");
    return wait;
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: { code: row.code, waitingFor: input.waitingFor },
  }),
});
