import { addDays, daysBetween, type IsoDate } from "../calendar/date";
import type { Standing } from "../project/stage";
import { ok, type Result, refuse } from "../shared/result";

/** A project's place in the queue for a parcel or a unit. */
export type Hold = {
  id: string;
  queueNo: number;
  /** Last day on which it counts; null for one from before there was a limit. */
  expiresOn: IsoDate | null;
  endedOn: IsoDate | null;
};

/** Last day of a hold taken or extended on a day, so many days later. */
export const lastDayOfHold = (from: IsoDate, holdDays: number): IsoDate => addDays(from, holdDays);

/** A hold past its last day never counts, whether or not the job has written it down. */
export const isLiving = (hold: Pick<Hold, "expiresOn" | "endedOn">, today: IsoDate): boolean =>
  hold.endedOn === null && (hold.expiresOn === null || hold.expiresOn >= today);

export const isExpired = (hold: Pick<Hold, "expiresOn" | "endedOn">, today: IsoDate): boolean =>
  hold.endedOn === null && !isLiving(hold, today);

/** Days until the last one; 0 on it, negative after it, null without a limit. */
export const daysLeft = (hold: Pick<Hold, "expiresOn">, today: IsoDate): number | null =>
  hold.expiresOn === null ? null : daysBetween(today, hold.expiresOn);

/** The living holds in the order in which they were taken. */
export const queueOf = <Entry extends Hold>(holds: readonly Entry[], today: IsoDate): readonly Entry[] =>
  holds.filter((hold) => isLiving(hold, today)).toSorted((a, b) => a.queueNo - b.queueNo);

/** Place in the queue from 1; null for a hold that does not count. */
export function placeOf(holds: readonly Hold[], id: string, today: IsoDate): number | null {
  const index = queueOf(holds, today).findIndex((hold) => hold.id === id);
  return index < 0 ? null : index + 1;
}

/** Those before it in the queue: whom making it firm would pass over. */
export function passedOver<Entry extends Hold>(
  holds: readonly Entry[],
  id: string | null,
  today: IsoDate,
): readonly Entry[] {
  const queue = queueOf(holds, today);
  const index = id === null ? -1 : queue.findIndex((hold) => hold.id === id);
  return index < 0 ? queue : queue.slice(0, index);
}

export type FirmCode = "PROJECT_NOT_ACTIVE_FOR_LAND" | "HOLD_EXPIRED" | "HOLD_NOT_FIRST";

type FirmQuestion = {
  standing: Standing;
  hold: Hold;
  holds: readonly Hold[];
  today: IsoDate;
  /** Why those before it are passed over. */
  reason: string | null;
};

/** Whether a hold may be made firm: an active project's, living, first in the queue or with a reason to pass others over. */
export function mayBecomeFirm({
  standing,
  hold,
  holds,
  today,
  reason,
}: FirmQuestion): Result<null, FirmCode> {
  if (standing !== "normal") return refuse("PROJECT_NOT_ACTIVE_FOR_LAND");
  if (!isLiving(hold, today)) return refuse("HOLD_EXPIRED");
  if (passedOver(holds, hold.id, today).length > 0 && !reason) return refuse("HOLD_NOT_FIRST");
  return ok(null);
}

export type ExtensionCode =
  | "PROJECT_NOT_ACTIVE_FOR_LAND"
  | "HOLD_EXPIRED"
  | "HOLD_WITHOUT_LIMIT"
  | "HOLD_EXTENDED_ALREADY"
  | "HOLD_EXTENSION_BACKWARDS"
  | "HOLD_EXTENSION_TOO_LONG";

/** No hold stands longer than this after the day of an extension. */
export const longestExtensionDays = 365;

type Extension = {
  standing: Standing;
  hold: Pick<Hold, "expiresOn" | "endedOn"> & { projectExtendedOn: IsoDate | null };
  /** The project's side extends once, by the usual days; the land manager as often and as far as there is a reason. */
  side: "project" | "landManager";
  /** The last day the land manager names. */
  until: IsoDate | null;
  holdDays: number;
  today: IsoDate;
};

/** The new last day of a hold that is extended. */
export function extendHold(extension: Extension): Result<IsoDate, ExtensionCode> {
  const { standing, hold, side, until, holdDays, today } = extension;
  if (standing !== "normal") return refuse("PROJECT_NOT_ACTIVE_FOR_LAND");
  if (hold.expiresOn === null) return refuse("HOLD_WITHOUT_LIMIT");
  if (!isLiving(hold, today)) return refuse("HOLD_EXPIRED");
  if (side === "project" && hold.projectExtendedOn !== null) return refuse("HOLD_EXTENDED_ALREADY");
  const last = side === "landManager" && until !== null ? until : addDays(hold.expiresOn, holdDays);
  if (last <= hold.expiresOn) return refuse("HOLD_EXTENSION_BACKWARDS");
  if (daysBetween(today, last) > longestExtensionDays) return refuse("HOLD_EXTENSION_TOO_LONG");
  return ok(last);
}
