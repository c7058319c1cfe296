import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { projects, type ServiceRequestRow, serviceRequests } from "@/db/schema";
import { versionedResult } from "@/domain/project/update-project.schema";
import { answerServiceRequestInput } from "@/domain/service-request/service-request.schema";
import { canMove } from "@/domain/service-request/service-request-state";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { notify } from "../notification/notify";
import { signedIn } from "../project/signed-in";
import { loadRequest } from "./load-request";

async function peopleToTell(tx: Transaction, row: ServiceRequestRow): Promise<string[]> {
  const [project] = row.projectId
    ? await tx.select({ ownerId: projects.ownerId }).from(projects).where(eq(projects.id, row.projectId))
    : [];
  return [row.receivedBy, project?.ownerId ?? null].filter((id) => id !== null);
}

/**
 * Writes the answer, or a better one: the promise is measured by the day of the first, and the log keeps what stood
 * before. Throws REQUEST_CLOSED, CONFLICT.
 */
export const answerServiceRequest = command({
  name: "serviceRequest.answer",
  permission: "serviceRequest.handle",
  summary: "答复企业诉求",
  method: "POST",
  path: "/service-requests/{id}/answer",
  input: answerServiceRequestInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => loadRequest(tx, actor, input.id),
  run: async ({ tx, actor, input, row, today }) => {
    if (!canMove(row.state, "answered")) throw ruleError("REQUEST_CLOSED");
    const { userId } = signedIn(actor);
    await updateVersioned(tx, serviceRequests, input, {
      state: "answered",
      answer: input.answer,
      answeredOn: row.answeredOn ?? today,
      answeredBy: userId,
    });
    await notify(tx, {
      userIds: await peopleToTell(tx, row),
      kind: "serviceRequest",
      projectId: null,
      subjectId: row.id,
      actorId: userId,
      excerpt: `${row.title}：${input.answer}`,
    });
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ row }) => ({
    subject: { type: "serviceRequest", id: row.id },
    detail: { name: row.title, from: row.answer },
  }),
});
