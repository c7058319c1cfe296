import type { IntentDetail } from "@/domain/intent/intent-detail.schema";
import { canMoveIntent, checkAcceptance } from "@/domain/intent/intent-move";
import type { InboxReader } from "./reader";

const sideMoves = ["closed", "declined", "spam", "received"] as const;

type Subject = Pick<IntentDetail, "state" | "isMine" | "assigneeName" | "hasProject" | "id">;

/** What this reader may do with a submission now, by the rules the server asks. */
export function abilitiesOf(intent: Subject, reader: InboxReader) {
  const { state } = intent;
  const hasOfficer = intent.assigneeName !== null;
  const canHandle = intent.isMine || reader.isHead;
  const isBeforeTalks = state === "received" || state === "assigned" || state === "contacted";
  return {
    take: reader.isOfficer && state === "received" && !hasOfficer,
    accept: canHandle && hasOfficer && checkAcceptance(state, intent.hasProject ? intent.id : null).ok,
    contact: canHandle && hasOfficer && canMoveIntent(state, "contacted"),
    assign: reader.isHead && isBeforeTalks,
    moves: sideMoves.filter((to) => canHandle && canMoveIntent(state, to)),
  };
}
