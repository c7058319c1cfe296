import {
  type AdvanceIntentInput,
  advanceIntentInput,
  handledIntent,
} from "@/domain/intent/handle-intent.schema";
import { canMoveIntent } from "@/domain/intent/intent-move";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { loadIntent } from "./load-intent";
import { recordStep } from "./record-step";
import { mayHandle } from "./visible-intents";

function requireNote({ state, publicNote }: AdvanceIntentInput): void {
  if (publicNote) return;
  if (state === "declined") throw fieldError("publicNote", "写明不予受理的原因，企业可见");
  if (state === "closed") throw fieldError("publicNote", "写明办理结果，企业可见");
}

/** Contacted, closed, declined, spam, or back from spam. Throws RULE for a move the state does not allow. */
export const advanceIntent = command({
  name: "intent.advance",
  permission: "intent.handle",
  summary: "办理投资意向登记",
  method: "POST",
  path: "/intents/{id}/advance",
  input: advanceIntentInput,
  output: handledIntent,
  load: loadIntent,
  guard: ({ actor, row }) => mayHandle(actor, row),
  run: async ({ tx, actor, row, input }) => {
    if (!canMoveIntent(row.state, input.state)) throw ruleError("INTENT_MOVE_NOT_ALLOWED");
    requireNote(input);
    return recordStep(tx, {
      actor,
      intent: { id: input.id, version: input.version },
      state: input.state,
      values: input.state === "received" ? { assignedTo: null } : {},
      publicNote: input.state === "spam" ? undefined : input.publicNote,
      internalNote: input.internalNote,
    });
  },
  audit: ({ input, row }) => ({
    subject: { type: "intent", id: input.id },
    detail: { from: row.state, to: input.state },
  }),
});
