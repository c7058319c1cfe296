import { serviceRequests } from "@/db/schema";
import { versionedResult } from "@/domain/project/update-project.schema";
import { closeServiceRequestInput } from "@/domain/service-request/service-request.schema";
import { canMove } from "@/domain/service-request/service-request-state";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadRequest } from "./load-request";

/** Closes what has been answered. Throws REQUEST_CLOSED, REQUEST_UNANSWERED, CONFLICT. */
export const closeServiceRequest = command({
  name: "serviceRequest.close",
  permission: "serviceRequest.handle",
  summary: "办结企业诉求",
  method: "POST",
  path: "/service-requests/{id}/close",
  input: closeServiceRequestInput,
  output: versionedResult,
  load: ({ tx, actor, input }) => loadRequest(tx, actor, input.id),
  run: async ({ tx, input, row }) => {
    if (!canMove(row.state, "closed")) {
      throw ruleError(row.state === "closed" ? "REQUEST_CLOSED" : "REQUEST_UNANSWERED");
    }
    await updateVersioned(tx, serviceRequests, input, { state: "closed" });
    return { id: row.id, version: input.version + 1 };
  },
  audit: ({ row }) => ({ subject: { type: "serviceRequest", id: row.id }, detail: { name: row.title } }),
});
