import { and, eq, isNull } from "drizzle-orm";
import { projectWaits } from "@/db/schema";
import { endWaitInput, waitResult } from "@/domain/wait/wait.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadProject } from "../project/load-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";

/** The other side has answered: from tomorrow the clocks run on. Throws WAIT_NOT_OPEN. */
export const endWait = command({
  name: "wait.end",
  permission: "project.wait",
  summary: "结束等待对方",
  method: "POST",
  path: "/projects/{projectId}/wait/end",
  input: endWaitInput,
  output: waitResult,
  load: ({ tx, actor, input }) => loadProject(tx, actor, input.projectId),
  guard: needs("wait"),
  run: async ({ tx, actor, row, today }) => {
    const [wait] = await tx
      .update(projectWaits)
      .set({ endedOn: today, endedBy: signedIn(actor).userId })
      .where(and(eq(projectWaits.projectId, row.id), isNull(projectWaits.endedOn)))
      .returning({ id: projectWaits.id });
    if (!wait) throw ruleError("WAIT_NOT_OPEN");
    return wait;
  },
  audit: ({ row }) => ({ subject: { type: "project", id: row.id }, detail: { code: row.code } }),
});
