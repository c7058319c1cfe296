import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { users } from "@/db/schema";
import type { Actor } from "@/domain/access/actor";
import { assignIntentInput, handledIntent } from "@/domain/intent/handle-intent.schema";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadIntent } from "./load-intent";
import { recordStep } from "./record-step";

async function requireOfficer(tx: Transaction, actor: Actor, assigneeId: string): Promise<string> {
  const departmentId = actor.kind === "user" ? actor.departmentId : null;
  const [person] = departmentId
    ? await tx
        .select({ name: users.displayName })
        .from(users)
        .where(
          and(
            eq(users.id, assigneeId),
            eq(users.departmentId, departmentId),
            eq(users.role, "officer"),
            users.isActive,
          ),
        )
    : [];
  if (!person) throw fieldError("assigneeId", "只能分派给本部门在岗的招商专员");
  return person.name;
}

/** A head gives a submission to an officer of the department, also away from another one. */
export const assignIntent = command({
  name: "intent.assign",
  permission: "intent.assign",
  summary: "分派投资意向登记",
  method: "POST",
  path: "/intents/{id}/assign",
  input: assignIntentInput,
  output: handledIntent,
  load: loadIntent,
  run: async ({ tx, actor, row, input }) => {
    const name = await requireOfficer(tx, actor, input.assigneeId);
    if (row.state !== "received" && row.state !== "assigned" && row.state !== "contacted")
      throw ruleError("INTENT_DONE");
    return recordStep(tx, {
      actor,
      intent: { id: input.id, version: input.version },
      state: row.state === "received" ? "assigned" : row.state,
      values: { assignedTo: input.assigneeId },
      internalNote: `分派给${name}`,
    });
  },
  audit: ({ input, row }) => ({
    subject: { type: "intent", id: input.id },
    detail: { from: row.assignedTo, to: input.assigneeId },
  }),
});
