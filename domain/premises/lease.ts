import { addDays, earlierDate, type IsoDate, isoDate, laterDate } from "../calendar/date";
import { ok, type Result, refuse } from "../shared/result";

/** A lease as it stands: its last day, and since which day it has ended before that. */
export type Lease = { leaseFrom: IsoDate; leaseTo: IsoDate; endedOn: IsoDate | null };

/** Days before the end of a lease from which one asks whether it is renewed. */
export const expiringDays = 90;

/** The last day on which it really runs; before its first day when it never began. */
export function lastDayOf({ leaseTo, endedOn }: Lease): IsoDate {
  if (endedOn === null) return leaseTo;
  const last = addDays(endedOn, -1);
  return last < leaseTo ? last : leaseTo;
}

export type LeasePhase = "upcoming" | "running" | "expiring" | "over";

/** Where a lease stands on a day; `expiring` is running with ninety days or less to go. */
export function phaseOf(lease: Lease, today: IsoDate): LeasePhase {
  const last = lastDayOf(lease);
  if (last < today || last < lease.leaseFrom) return "over";
  if (lease.leaseFrom > today) return "upcoming";
  return last <= addDays(today, expiringDays) ? "expiring" : "running";
}

export const runs = (lease: Lease, today: IsoDate): boolean =>
  lease.leaseFrom <= today && today <= lastDayOf(lease);

export type LeaseEndCode = "LEASE_OVER" | "LEASE_END_OUTSIDE";

/**
 * The first day on which a lease that is given up on `lastDay` no longer runs. A last day before the first one calls off
 * a lease that has not begun.
 */
export function endLease(lease: Lease, lastDay: IsoDate, today: IsoDate): Result<IsoDate, LeaseEndCode> {
  if (phaseOf(lease, today) === "over") return refuse("LEASE_OVER");
  const isCalledOff = lease.leaseFrom > today && lastDay < lease.leaseFrom;
  if (isCalledOff) return ok(lease.leaseFrom);
  if (lastDay < lease.leaseFrom || lastDay >= lease.leaseTo) return refuse("LEASE_END_OUTSIDE");
  return ok(addDays(lastDay, 1));
}

/** The first day of a renewal: the one after the last. */
export const renewalFrom = (lease: Lease): IsoDate => addDays(lastDayOf(lease), 1);

/** Whether two leases share a day; the database refuses it for one unit. */
export function overlap(a: Lease, b: Lease): boolean {
  const [lastA, lastB] = [lastDayOf(a), lastDayOf(b)];
  if (lastA < a.leaseFrom || lastB < b.leaseFrom) return false;
  return a.leaseFrom <= lastB && b.leaseFrom <= lastA;
}

export type StripPart = { from: IsoDate; to: IsoDate; lease: Lease | null };

/** What is let when, from a day to a day without a gap; free time has no lease. */
export function stripOf<Entry extends Lease>(
  leases: readonly Entry[],
  from: IsoDate,
  to: IsoDate,
): { from: IsoDate; to: IsoDate; lease: Entry | null }[] {
  const parts: { from: IsoDate; to: IsoDate; lease: Entry | null }[] = [];
  let day = from;
  const within = leases
    .filter(
      (lease) => lastDayOf(lease) >= from && lease.leaseFrom <= to && lastDayOf(lease) >= lease.leaseFrom,
    )
    .toSorted((a, b) => (a.leaseFrom < b.leaseFrom ? -1 : 1));
  for (const lease of within) {
    const begins = laterDate(lease.leaseFrom, from);
    const last = earlierDate(lastDayOf(lease), to);
    if (last < day) continue;
    if (begins > day) parts.push({ from: day, to: addDays(begins, -1), lease: null });
    parts.push({ from: laterDate(begins, day), to: last, lease });
    day = addDays(last, 1);
  }
  if (day <= to) parts.push({ from: day, to, lease: null });
  return parts;
}

/** Brands the dates of a stored lease. */
export const leaseOf = (row: { leaseFrom: string; leaseTo: string; endedOn: string | null }): Lease => ({
  leaseFrom: isoDate(row.leaseFrom),
  leaseTo: isoDate(row.leaseTo),
  endedOn: row.endedOn === null ? null : isoDate(row.endedOn),
});
