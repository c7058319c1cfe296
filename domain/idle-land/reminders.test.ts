import { expect, it } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { area } from "@/domain/land/area";
import { fen } from "@/domain/money/fen";
import { type IdleLandFacts, noFacts } from "./facts";
import { dueReminder, idleLandReminders } from "./reminders";

const day = isoDate;
const facts = (values: Partial<IdleLandFacts>): IdleLandFacts => ({ ...noFacts, ...values });

it("come before each date of land not started", () => {
  const reminders = idleLandReminders(facts({ agreedStartOn: day("2024-06-30") }), day("2024-01-01"));
  expect(reminders.map(({ kind, on }) => [kind, on])).toEqual([
    ["startIn90", "2024-04-01"],
    ["startIn30", "2024-05-31"],
    ["late180", "2024-12-27"],
    ["late330", "2025-05-26"],
    ["suspectedNotStarted", "2025-07-01"],
    ["twoYearsIn30", "2026-05-31"],
    ["twoYears", "2026-07-01"],
  ]);
  expect(reminders[3]).toMatchObject({ aboutOn: "2025-06-30", countedFrom: "2024-06-30" });
});

it("come 300 days after a stop and on the day after a full year", () => {
  const stopped = { startedOn: day("2024-05-01"), stops: [{ from: day("2025-01-10"), to: null }] };
  expect(idleLandReminders(facts(stopped), day("2025-06-01")).map(({ kind, on }) => [kind, on])).toEqual([
    ["stop300", "2025-11-06"],
    ["suspectedStopped", "2026-01-11"],
  ]);
  const wellOn = {
    areaToStart: area(900),
    areaStarted: area(300),
    totalInvestment: { statedFen: fen(400), landAndTaxFen: fen(0) },
    invested: { statedFen: fen(100), landAndTaxFen: fen(0) },
  };
  expect(idleLandReminders(facts({ ...stopped, ...wellOn }), day("2025-06-01"))).toEqual([]);
});

it("are none for land that is built on or finished", () => {
  expect(idleLandReminders(facts({ startedOn: day("2024-05-01") }), day("2025-06-01"))).toEqual([]);
  expect(idleLandReminders(facts({ ledgerPhase: "completed" }), day("2025-06-01"))).toEqual([]);
  expect(idleLandReminders(facts({}), day("2025-06-01"))).toEqual([]);
});

it("only the latest due one is given", () => {
  const late = facts({ agreedStartOn: day("2024-06-30") });
  expect(dueReminder(late, day("2024-03-31"))).toBeNull();
  expect(dueReminder(late, day("2024-06-15"))?.kind).toBe("startIn30");
  expect(dueReminder(late, day("2030-01-01"))?.kind).toBe("twoYears");
});
