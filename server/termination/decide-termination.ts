import type { Transaction } from "@/db/client";
import { projects, terminationRequests } from "@/db/schema";
import type { UserActor } from "@/domain/access/actor";
import { checkDecision, checkTermination } from "@/domain/termination/termination";
import { decideTerminationInput, terminationResult } from "@/domain/termination/termination.schema";
import { terminationReasonText } from "@/lib/text/stages";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { releaseHoldsOfProject } from "../land-claim/release-holds-of-project";
import { notify } from "../notification/notify";
import { signedIn } from "../project/signed-in";
import { moveDates, writeMove } from "../project/write-move";
import { loadRequest, type SeenRequest } from "./load-request";

const wordsOf = ({ reason, lostTo }: SeenRequest["request"]): string | null =>
  [lostTo && `落地${lostTo}`, reason].filter(Boolean).join("；") || null;

async function terminate(
  tx: Transaction,
  user: UserActor,
  { request, project }: SeenRequest,
  today: string,
): Promise<void> {
  const { reasonCode, reason, lostTo } = request;
  const check = checkTermination({
    standing: project.standing,
    reasonCode,
    reason: reason ?? "",
    lostTo: lostTo ?? "",
  });
  if (!check.ok) throw ruleError(check.code);
  await updateVersioned(tx, projects, project, {
    standing: "terminated",
    standingReason: wordsOf(request),
    terminationReason: reasonCode,
    transferredTo: null,
    firstTalkCredit: null,
    resumeOn: null,
  });
  const move = { projectId: project.id, kind: "standing" as const, fromCode: project.standing };
  const words = wordsOf(request) ?? terminationReasonText[reasonCode];
  await writeMove(tx, user, { ...move, toCode: "terminated", reason: words }, await moveDates(tx, {}, today));
  await releaseHoldsOfProject(tx, project.id, { by: user, reason: "项目终止", today });
}

/**
 * A leader ends the project or leaves it as it is, with words. Throws TERMINATION_DECIDED, REFUSAL_NOTE_REQUIRED,
 * TERMINATION_NOT_OPEN when the project was handed over meanwhile; CONFLICT for a stale request.
 */
export const decideTermination = command({
  name: "termination.decide",
  permission: "termination.decide",
  summary: "批准或不同意终止项目",
  method: "POST",
  path: "/terminations/{id}/decision",
  input: decideTerminationInput,
  output: terminationResult,
  load: ({ tx, actor, input }) => loadRequest(tx, actor, input.id),
  run: async ({ tx, actor, input, row, today, now }) => {
    const user = signedIn(actor);
    const { request, project } = row;
    if (request.version !== input.version && request.state === "pending") throw new AppError("CONFLICT");
    const decision = checkDecision(request.state, input.decision, input.note ?? "");
    if (!decision.ok) throw ruleError(decision.code);
    await updateVersioned(tx, terminationRequests, input, {
      state: decision.value,
      decidedBy: user.userId,
      decidedAt: now.toISOString(),
      decisionNote: input.note ?? null,
    });
    if (decision.value === "approved") await terminate(tx, user, row, today);
    await notify(tx, {
      userIds: [request.requestedBy],
      kind: "approvalDecided",
      projectId: project.id,
      subjectId: request.id,
      actorId: user.userId,
      excerpt: decision.value === "approved" ? "同意终止" : `不同意终止：${input.note ?? ""}`,
    });
    return { id: request.id, version: input.version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "project", id: row.project.id },
    detail: { code: row.project.code, decision: input.decision, note: input.note ?? null },
  }),
});
