import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, isoDate } from "../calendar/date";
import { endLease, type Lease, lastDayOf, overlap, phaseOf, renewalFrom, runs, stripOf } from "./lease";

const today = isoDate("2026-11-24");
const lease = (from: string, to: string, endedOn: string | null = null): Lease => ({
  leaseFrom: isoDate(from),
  leaseTo: isoDate(to),
  endedOn: endedOn === null ? null : isoDate(endedOn),
});

describe("where a lease stands", () => {
  test.each([
    [lease("2026-11-25", "2027-11-24"), "upcoming"],
    [lease("2026-11-24", "2027-11-23"), "running"],
    [lease("2024-01-01", "2027-02-23"), "running"],
    [lease("2024-01-01", "2027-02-22"), "expiring"],
    [lease("2024-01-01", "2026-11-24"), "expiring"],
    [lease("2024-01-01", "2026-11-23"), "over"],
    [lease("2024-01-01", "2027-12-31", "2026-11-24"), "over"],
    [lease("2024-01-01", "2027-12-31", "2026-11-25"), "expiring"],
    [lease("2027-01-01", "2027-12-31", "2027-01-01"), "over"],
  ])("%o is %s", (row, phase) => {
    expect(phaseOf(row, today)).toBe(phase);
    expect(runs(row, today)).toBe(phase === "running" || phase === "expiring");
  });
});

describe("ending one early", () => {
  const running = lease("2026-01-01", "2026-12-31");

  test.each([
    ["2026-11-30", { ok: true, value: "2026-12-01" }],
    ["2026-12-30", { ok: true, value: "2026-12-31" }],
    ["2026-12-31", { ok: false, code: "LEASE_END_OUTSIDE" }],
    ["2025-12-31", { ok: false, code: "LEASE_END_OUTSIDE" }],
  ])("last day %s", (lastDay, outcome) => {
    expect(endLease(running, isoDate(lastDay), today)).toEqual(outcome);
  });

  test("one to come is called off; one that is over stays as it was", () => {
    const coming = lease("2027-01-01", "2027-12-31");
    expect(endLease(coming, today, today)).toEqual({ ok: true, value: "2027-01-01" });
    expect(lastDayOf({ ...coming, endedOn: coming.leaseFrom }) < coming.leaseFrom).toBe(true);
    expect(endLease(lease("2020-01-01", "2020-12-31"), today, today)).toMatchObject({ code: "LEASE_OVER" });
  });
});

const anyLease = fc
  .tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 300 }), fc.option(fc.nat(300)))
  .map(([start, length, end]): Lease => {
    const leaseFrom = addDays(today, start);
    const endedOn = end === null ? null : addDays(leaseFrom, end);
    return { leaseFrom, leaseTo: addDays(leaseFrom, length), endedOn };
  });

test("a renewal begins where the lease ends and never shares a day with it", () => {
  fc.assert(
    fc.property(anyLease, fc.nat(300), (row, length) => {
      const from = renewalFrom(row);
      expect(overlap(row, { leaseFrom: from, leaseTo: addDays(from, length), endedOn: null })).toBe(false);
    }),
  );
});

test("the strip covers every day once, whatever leases there are", () => {
  const [from, to] = [addDays(today, -200), addDays(today, 200)];
  fc.assert(
    fc.property(fc.array(anyLease, { maxLength: 6 }), (rows) => {
      const parts = stripOf(rows, from, to);
      const days = parts.reduce((sum, part) => sum + daysBetween(part.from, part.to) + 1, 0);
      expect(days).toBe(daysBetween(from, to) + 1);
      expect(parts[0]?.from).toBe(from);
      expect(parts.at(-1)?.to).toBe(to);
      for (const part of parts) if (part.lease) expect(runs(part.lease, part.from)).toBe(true);
    }),
  );
});
