import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, isoDate } from "../calendar/date";
import { standings } from "../project/stage";
import {
  daysLeft,
  extendHold,
  type Hold,
  isExpired,
  isLiving,
  lastDayOfHold,
  mayBecomeFirm,
  passedOver,
  placeOf,
  queueOf,
} from "./hold";

const today = isoDate("2026-11-24");
const hold = (queueNo: number, values: Partial<Hold> = {}): Hold => ({
  id: `h${queueNo}`,
  queueNo,
  expiresOn: addDays(today, 10),
  endedOn: null,
  ...values,
});

describe("how long a hold counts", () => {
  test.each([
    ["2026-11-23", false, -1],
    ["2026-11-24", true, 0],
    ["2026-11-25", true, 1],
  ])("last day %s", (last, counts, left) => {
    const held = hold(1, { expiresOn: isoDate(last) });
    expect(isLiving(held, today)).toBe(counts);
    expect(isExpired(held, today)).toBe(!counts);
    expect(daysLeft(held, today)).toBe(left);
  });

  test("one without a limit counts until it is ended; an ended one never does", () => {
    expect(isLiving(hold(1, { expiresOn: null }), today)).toBe(true);
    expect(daysLeft(hold(1, { expiresOn: null }), today)).toBeNull();
    expect(isLiving(hold(1, { endedOn: today }), today)).toBe(false);
    expect(isExpired(hold(1, { endedOn: today, expiresOn: isoDate("2026-01-01") }), today)).toBe(false);
  });

  test("sixty days from 2026-11-24 end on 2027-01-23", () => {
    expect(lastDayOfHold(today, 60)).toBe("2027-01-23");
  });
});

describe("the queue", () => {
  const holds = [
    hold(3),
    hold(1, { expiresOn: isoDate("2026-11-01") }),
    hold(2),
    hold(4, { endedOn: today }),
  ];

  test("is the living holds in the order of their numbers", () => {
    expect(queueOf(holds, today).map(({ queueNo }) => queueNo)).toEqual([2, 3]);
    expect(holds.map(({ id }) => placeOf(holds, id, today))).toEqual([2, null, 1, null]);
  });

  test("whoever stands before is passed over; for somebody outside the queue, everybody", () => {
    expect(passedOver(holds, "h3", today).map(({ id }) => id)).toEqual(["h2"]);
    expect(passedOver(holds, "h2", today)).toEqual([]);
    expect(passedOver(holds, null, today)).toHaveLength(2);
  });

  test("places are dense, unique and in the order of the numbers, whatever the rows", () => {
    const anyHold = fc.record({
      id: fc.uuid(),
      queueNo: fc.integer({ min: 1, max: 10_000 }),
      expiresOn: fc.option(fc.integer({ min: -30, max: 30 }).map((days) => addDays(today, days))),
      endedOn: fc.option(fc.constant(today)),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyHold, { selector: ({ queueNo }) => queueNo, maxLength: 30 }), (rows) => {
        const queue = queueOf(rows, today);
        expect(queue.map(({ id }) => placeOf(rows, id, today))).toEqual(queue.map((_, index) => index + 1));
        expect(queue.every((row) => isLiving(row, today))).toBe(true);
        expect(queue).toHaveLength(rows.filter((row) => isLiving(row, today)).length);
      }),
    );
  });
});

describe("making a hold firm", () => {
  const holds = [hold(1), hold(2)];
  const ask = (index: 0 | 1, values: Partial<Parameters<typeof mayBecomeFirm>[0]> = {}) =>
    mayBecomeFirm({
      standing: "normal",
      hold: holds[index] ?? hold(9),
      holds,
      today,
      reason: null,
      ...values,
    });

  test("the first may, the second only with a reason", () => {
    expect(ask(0)).toMatchObject({ ok: true });
    expect(ask(1)).toEqual({ ok: false, code: "HOLD_NOT_FIRST" });
    expect(ask(1, { reason: "前者已另行选址" })).toMatchObject({ ok: true });
  });

  test.each(standings.filter((standing) => standing !== "normal"))(
    "never of a project that is %s",
    (standing) => {
      expect(ask(0, { standing })).toEqual({ ok: false, code: "PROJECT_NOT_ACTIVE_FOR_LAND" });
    },
  );

  test("never after its last day; the next one is first then", () => {
    const [late, next] = [hold(1, { expiresOn: isoDate("2026-11-23") }), hold(2)];
    const rows = [late, next];
    const question = { standing: "normal" as const, holds: rows, today, reason: null };
    expect(mayBecomeFirm({ ...question, hold: late })).toEqual({ ok: false, code: "HOLD_EXPIRED" });
    expect(mayBecomeFirm({ ...question, hold: next })).toMatchObject({ ok: true });
  });
});

describe("extension", () => {
  const extend = (values: Partial<Parameters<typeof extendHold>[0]> = {}) =>
    extendHold({
      standing: "normal",
      hold: { expiresOn: isoDate("2026-12-01"), endedOn: null, projectExtendedOn: null },
      side: "project",
      until: null,
      holdDays: 60,
      today,
      ...values,
    });
  const used = { expiresOn: isoDate("2026-12-01"), endedOn: null, projectExtendedOn: isoDate("2026-11-01") };

  test("the project's side gets the usual days, once", () => {
    expect(extend()).toEqual({ ok: true, value: "2027-01-30" });
    expect(extend({ hold: used })).toEqual({ ok: false, code: "HOLD_EXTENDED_ALREADY" });
    expect(extend({ until: isoDate("2027-06-30") })).toEqual({ ok: true, value: "2027-01-30" });
  });

  test("the land manager as often and as far as a year", () => {
    const manager = { side: "landManager" as const, hold: used };
    expect(extend({ ...manager, until: isoDate("2027-03-01") })).toEqual({ ok: true, value: "2027-03-01" });
    expect(extend({ ...manager, until: isoDate("2027-11-24") })).toMatchObject({ ok: true });
    expect(extend({ ...manager, until: isoDate("2027-11-25") })).toMatchObject({
      code: "HOLD_EXTENSION_TOO_LONG",
    });
    expect(extend({ ...manager, until: isoDate("2026-12-01") })).toMatchObject({
      code: "HOLD_EXTENSION_BACKWARDS",
    });
  });

  test("not of a stopped project, not after the last day, not without a limit", () => {
    expect(extend({ standing: "suspended" })).toMatchObject({ code: "PROJECT_NOT_ACTIVE_FOR_LAND" });
    expect(extend({ today: isoDate("2026-12-02") })).toMatchObject({ code: "HOLD_EXPIRED" });
    expect(extend({ hold: { ...used, expiresOn: null } })).toMatchObject({ code: "HOLD_WITHOUT_LIMIT" });
  });
});
