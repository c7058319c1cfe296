import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { terminationRequests, users } from "@/db/schema";
import { checkTermination } from "@/domain/termination/termination";
import { requestTerminationInput, terminationResult } from "@/domain/termination/termination.schema";
import { terminationReasonText } from "@/lib/text/stages";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { notify } from "../notification/notify";
import { loadProject } from "../project/load-project";
import { lockProject } from "../project/lock-project";
import { needs } from "../project/rights";
import { signedIn } from "../project/signed-in";

async function leaderIds(tx: Transaction): Promise<string[]> {
  const rows = await tx.select({ id: users.id }).from(users).where(eq(users.role, "leader"));
  return rows.map(({ id }) => id);
}

/**
 * Asks a leader to end a project; it stays as it is meanwhile. Throws TERMINATION_NOT_OPEN, TERMINATION_WORDS_REQUIRED,
 * LOST_TO_REQUIRED, TERMINATION_PENDING.
 */
export const requestTermination = command({
  name: "termination.request",
  permission: "termination.request",
  summary: "申请终止项目",
  method: "POST",
  path: "/projects/{projectId}/terminations",
  input: requestTerminationInput,
  output: terminationResult,
  load: async ({ tx, actor, input }) => {
    await lockProject(tx, input.projectId);
    return loadProject(tx, actor, input.projectId);
  },
  guard: needs("advance"),
  run: async ({ tx, actor, input, row }) => {
    const { reasonCode, reason, lostTo } = input;
    const wish = { standing: row.standing, reasonCode, reason: reason ?? "", lostTo: lostTo ?? "" };
    const check = checkTermination(wish);
    if (!check.ok) throw ruleError(check.code);
    const { userId } = signedIn(actor);
    const [request] = await tx
      .insert(terminationRequests)
      .values({ ...input, requestedBy: userId })
      .returning({ id: terminationRequests.id, version: terminationRequests.version });
    if (!request) throw new Error("an inserted request was not returned");
    await notify(tx, {
      userIds: await leaderIds(tx),
      kind: "approvalAsked",
      projectId: row.id,
      subjectId: request.id,
      actorId: userId,
      excerpt: terminationReasonText[reasonCode],
    });
    return request;
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.id },
    detail: {
      code: row.code,
      terminationReason: input.reasonCode,
      reason: input.reason ?? null,
      lostTo: input.lostTo ?? null,
    },
  }),
});
