import {
  addDays,
  addMonths,
  daysBetween,
  earlierDate,
  type IsoDate,
  laterDate,
} from "@/domain/calendar/date";
import type { Stage } from "@/domain/project/stage";
import { hasReached } from "@/domain/project/stage-order";

/** Ownership changes only by these events; `register` begins it (domain.md 1.5). */
export const ownershipEvents = ["register", "assign", "claim", "transfer", "recycle", "abandon"] as const;

export type OwnershipEvent = (typeof ownershipEvents)[number];

/** `extend` is the leader's single extension of the protection period. */
export type ProtectionEvent = { kind: OwnershipEvent | "followUp" | "extend"; on: IsoDate };

export type ProtectionSettings = {
  leadDays: number;
  negotiatingDays: number;
  capMonths: number;
  extensionDays: number;
  remindDays: number;
  graceDays: number;
  maxOpenLeads: number;
};

export const defaultProtectionSettings: ProtectionSettings = {
  leadDays: 30,
  negotiatingDays: 90,
  capMonths: 12,
  extensionDays: 90,
  remindDays: 7,
  graceDays: 7,
  maxOpenLeads: 60,
};

const isStartOfOwnership = ({ kind }: ProtectionEvent): boolean =>
  kind === "register" || kind === "assign" || kind === "claim" || kind === "transfer";

const isEndOfOwnership = ({ kind }: ProtectionEvent): boolean => kind === "recycle" || kind === "abandon";

/**
 * Last day of the owner's protection: the last valid follow-up (or the start of ownership) plus the stage's
 * days, at most `capMonths` after the start, plus one extension. Null when nobody owns the project or an
 * agreement (S1 on) has ended the clock. Events in any order.
 */
export function protectedUntil(
  events: readonly ProtectionEvent[],
  stage: Stage,
  settings: ProtectionSettings = defaultProtectionSettings,
): IsoDate | null {
  if (hasReached(stage, "S1")) return null;
  const ordered = events.toSorted((a, b) => daysBetween(b.on, a.on));
  const startIndex = ordered.findLastIndex(isStartOfOwnership);
  const start = ordered[startIndex];
  if (start === undefined) return null;
  const since = ordered.slice(startIndex + 1);
  if (since.some(isEndOfOwnership)) return null;
  const lastFollowUp = since.findLast(({ kind }) => kind === "followUp");
  const anchor = laterDate(start.on, lastFollowUp?.on ?? start.on);
  const days = hasReached(stage, "L2") ? settings.negotiatingDays : settings.leadDays;
  const cap = addMonths(start.on, settings.capMonths);
  const until = earlierDate(addDays(anchor, days), cap);
  const isExtended = since.some(({ kind }) => kind === "extend");
  return isExtended ? addDays(until, settings.extensionDays) : until;
}

export const protectionStates = ["settled", "protected", "ending", "grace", "expired"] as const;

export type ProtectionState = (typeof protectionStates)[number];

/** Where a protection stands today; `settled` without a date, `expired` once it should fall to the public pool. */
export function protectionStateOn(
  until: IsoDate | null,
  today: IsoDate,
  settings: ProtectionSettings = defaultProtectionSettings,
): ProtectionState {
  if (until === null) return "settled";
  const left = daysBetween(today, until);
  if (left > settings.remindDays) return "protected";
  if (left >= 0) return "ending";
  return -left <= settings.graceDays ? "grace" : "expired";
}
