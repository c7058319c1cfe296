import { addDays, daysBetween, type IsoDate } from "@/domain/calendar/date";

/** A 高新技术企业 certificate is valid for three years; renewal is prepared this many days before it ends (domain.md 5.6). */
export const certificateNoticeDays = 90;

export const certificateStates = ["none", "valid", "expiring", "expired"] as const;

export type CertificateState = (typeof certificateStates)[number];

/** Last day counted as expiring soon; a certificate still holds on the day it ends. */
export const certificateNoticeUntil = (today: IsoDate): IsoDate => addDays(today, certificateNoticeDays);

/** Where a certificate stands on a day; `none` when no end is known. */
export function certificateStateOn(expiresOn: IsoDate | null, today: IsoDate): CertificateState {
  if (expiresOn === null) return "none";
  if (expiresOn < today) return "expired";
  return expiresOn <= certificateNoticeUntil(today) ? "expiring" : "valid";
}

/** Days a certificate still holds, its last day not counted; negative once it has ended. */
export const certificateDaysLeft = (expiresOn: IsoDate, today: IsoDate): number =>
  daysBetween(today, expiresOn);
