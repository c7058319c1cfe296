import type { IsoDate } from "@/domain/calendar/date";
import {
  type ProtectionSettings,
  type ProtectionState,
  protectedUntil,
  protectionStateOn,
} from "./protection";
import type { Stage, Standing } from "./stage";

export type ProtectionFacts = {
  stage: Stage;
  standing: Standing;
  isOwned: boolean;
  firstReportedOn: IsoDate;
  lastFollowUpOn: IsoDate | null;
  ownerChangesOn: readonly IsoDate[];
};

/** How the owner's protection stands today, from what happened to the project; none in the 公海, and none that
 * could run out while it is suspended or after it has ended. */
export function protectionFrom(
  facts: ProtectionFacts,
  today: IsoDate,
  settings: ProtectionSettings,
): { protectedUntil: IsoDate | null; protectionState: ProtectionState } {
  if (!facts.isOwned || facts.standing !== "normal")
    return { protectedUntil: null, protectionState: "settled" };
  const until = protectedUntil(
    [
      { kind: "register", on: facts.firstReportedOn },
      ...facts.ownerChangesOn.map((on) => ({ kind: "assign" as const, on })),
      ...(facts.lastFollowUpOn ? [{ kind: "followUp" as const, on: facts.lastFollowUpOn }] : []),
    ],
    facts.stage,
    settings,
  );
  return { protectedUntil: until, protectionState: protectionStateOn(until, today, settings) };
}
