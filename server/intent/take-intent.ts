import { handledIntent, takeIntentInput } from "@/domain/intent/handle-intent.schema";
import { AppError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadIntent } from "./load-intent";
import { recordStep } from "./record-step";

/** An officer takes a new submission; of two at once, one wins and the other gets CONFLICT. */
export const takeIntent = command({
  name: "intent.take",
  permission: "intent.handle",
  summary: "领取投资意向登记",
  method: "POST",
  path: "/intents/{id}/take",
  input: takeIntentInput,
  output: handledIntent,
  load: loadIntent,
  guard: ({ actor }) => actor.kind === "user" && actor.role === "officer",
  run: async ({ tx, actor, row, input }) => {
    if (actor.kind !== "user") throw new AppError("UNAUTHENTICATED");
    if (row.assignedTo !== null || row.state !== "received") throw ruleError("INTENT_ALREADY_TAKEN");
    return recordStep(tx, { actor, intent: input, state: "assigned", values: { assignedTo: actor.userId } });
  },
  audit: ({ input }) => ({ subject: { type: "intent", id: input.id } }),
});
