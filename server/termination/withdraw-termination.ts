import { terminationRequests } from "@/db/schema";
import { roleCan } from "@/domain/access/can";
import { terminationResult, withdrawTerminationInput } from "@/domain/termination/termination.schema";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { hasRight } from "../project/rights";
import { loadRequest } from "./load-request";

/** Takes a request back before it is decided. Throws TERMINATION_DECIDED; CONFLICT for a stale one. */
export const withdrawTermination = command({
  name: "termination.withdraw",
  permission: "termination.request",
  summary: "撤回终止申请",
  method: "POST",
  path: "/terminations/{id}/withdrawal",
  input: withdrawTerminationInput,
  output: terminationResult,
  load: ({ tx, actor, input }) => loadRequest(tx, actor, input.id),
  guard: ({ actor, row }) =>
    actor.kind === "user" &&
    hasRight(row.project, "advance") &&
    roleCan(actor.role, "termination.request") &&
    (actor.role === "departmentHead" || row.request.requestedBy === actor.userId),
  run: async ({ tx, input, row }) => {
    if (row.request.state !== "pending") throw ruleError("TERMINATION_DECIDED");
    if (row.request.version !== input.version) throw new AppError("CONFLICT");
    await updateVersioned(tx, terminationRequests, input, { state: "withdrawn" });
    return { id: row.request.id, version: input.version + 1 };
  },
  audit: ({ row }) => ({
    subject: { type: "project", id: row.project.id },
    detail: { code: row.project.code, terminationReason: row.request.reasonCode },
  }),
});
