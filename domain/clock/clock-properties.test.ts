import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type IsoDate, isoDate } from "@/domain/calendar/date";
import { type ClockFacts, clocksOf, redness, worstClock } from "./clock";
import { defaultClockRules } from "./default-rules";
import type { Pause } from "./pause";
import { factsForTest } from "./testing/facts-for-test";
import { isOfficeDay2026 as isWorkingDay } from "./testing/office-days-2026";

const start = isoDate("2026-01-05");
const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(start, days));
const pause: fc.Arbitrary<Pause> = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 60 })))
  .map(([from, length]) => ({ from, to: length === null ? null : addDays(from, length) }));
const stages = ["L0", "L2", "L3", "R1", "R2", "R3", "S1", "S2", "D1"] as const;
const situation = fc.record({ stage: fc.constantFrom(...stages), waits: fc.array(pause, { maxLength: 4 }) });

const run = (values: Partial<ClockFacts>, today: IsoDate) =>
  clocksOf(defaultClockRules, factsForTest({ registeredOn: start, ...values }), { today, isWorkingDay });

describe("properties", () => {
  test("time never makes a clock calmer", () => {
    fc.assert(
      fc.property(situation, day, fc.integer({ min: 0, max: 90 }), (values, today, more) => {
        const [now, later] = [run(values, today), run(values, addDays(today, more))];
        for (const [index, item] of now.entries()) {
          expect(later[index]?.used).toBeGreaterThanOrEqual(item.used);
          if (item.light !== "paused" && later[index]?.light !== "paused")
            expect(redness(later[index]?.light ?? "done")).toBeGreaterThanOrEqual(redness(item.light));
        }
      }),
    );
  });

  test("waiting never makes a clock redder nor its date earlier", () => {
    fc.assert(
      fc.property(situation, day, (values, today) => {
        const [without, withWaits] = [run({ ...values, waits: [] }, today), run(values, today)];
        for (const [index, item] of withWaits.entries()) {
          const plain = without[index];
          if (!plain) throw new Error("a wait took a clock away");
          expect(item.used).toBeLessThanOrEqual(plain.used);
          expect(redness(item.light)).toBeLessThanOrEqual(redness(plain.light));
          if (item.dueOn && plain.dueOn) expect(item.dueOn >= plain.dueOn).toBe(true);
        }
      }),
    );
  });

  test("a clock is red exactly after its date", () => {
    fc.assert(
      fc.property(situation, day, (values, today) => {
        for (const item of run(values, today)) {
          if (item.dueOn && item.light !== "done") expect(item.light === "red").toBe(item.used > item.limit);
          if (item.dueOn && item.unit === "days" && item.light !== "paused")
            expect(item.light === "red").toBe(today > item.dueOn);
        }
      }),
    );
  });

  test("the same days a week later give the same clocks a week later, where every week is alike", () => {
    const weekdays = (date: IsoDate) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    fc.assert(
      fc.property(situation, day, fc.integer({ min: 1, max: 50 }), (values, today, weeks) => {
        const shift = (date: IsoDate) => addDays(date, 7 * weeks);
        const base = factsForTest({ registeredOn: start, ...values });
        const moved = {
          ...base,
          stageEnteredOn: shift(base.stageEnteredOn),
          firstReportedOn: shift(base.firstReportedOn),
          registeredOn: shift(start),
          waits: base.waits.map(({ from, to }) => ({ from: shift(from), to: to && shift(to) })),
        };
        const first = clocksOf(defaultClockRules, base, { today, isWorkingDay: weekdays });
        const second = clocksOf(defaultClockRules, moved, { today: shift(today), isWorkingDay: weekdays });
        expect(second).toEqual(
          first.map((item) => ({
            ...item,
            startedOn: shift(item.startedOn),
            dueOn: item.dueOn && shift(item.dueOn),
            stoppedOn: item.stoppedOn && shift(item.stoppedOn),
            pausedSince: item.pausedSince && shift(item.pausedSince),
          })),
        );
      }),
    );
  });

  test("the most urgent comes first, what is done never", () => {
    expect(
      worstClock([
        { light: "green", left: 1 },
        { light: "red", left: -2 },
        { light: "red", left: -9 },
      ]),
    ).toEqual({ light: "red", left: -9 });
    expect(worstClock([{ light: "done", left: 3 }])).toBeUndefined();
  });
});
