import type { IntentState } from "@/domain/intent/intent-state";
import { ok, type Result, refuse } from "@/domain/shared/result";

/** What an officer may do with a submission; a wrongly suspected one comes back from spam. */
export const intentMoves = {
  received: ["assigned", "contacted", "negotiating", "declined", "spam"],
  assigned: ["contacted", "negotiating", "declined", "spam"],
  contacted: ["negotiating", "closed", "declined"],
  negotiating: ["closed", "declined"],
  closed: [],
  declined: [],
  spam: ["received"],
} as const satisfies Record<IntentState, readonly IntentState[]>;

export const canMoveIntent = (from: IntentState, to: IntentState): boolean =>
  intentMoves[from].some((state) => state === to);

/** States nothing follows in the enterprise's eyes. */
export const isIntentDone = (state: IntentState): boolean =>
  state === "closed" || state === "declined" || state === "spam";

export type AcceptCode = "INTENT_ALREADY_ACCEPTED" | "INTENT_DONE";

/** Accepting makes or links a project and moves the intent to 洽谈中; it can be done once. */
export function checkAcceptance(
  state: IntentState,
  projectId: string | null,
): Result<"negotiating", AcceptCode> {
  if (projectId !== null) return refuse("INTENT_ALREADY_ACCEPTED");
  return isIntentDone(state) ? refuse("INTENT_DONE") : ok("negotiating");
}
