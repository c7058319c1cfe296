import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, isoDate } from "@/domain/calendar/date";
import {
  defaultProtectionSettings,
  type ProtectionEvent,
  protectedUntil,
  protectionStateOn,
} from "@/domain/project/protection";
import type { Stage } from "@/domain/project/stage";

const event = (kind: ProtectionEvent["kind"], on: string): ProtectionEvent => ({
  kind,
  on: isoDate(on),
});
const registered = event("register", "2026-01-10");

test.each<[string, Stage, ProtectionEvent[], string | null]>([
  ["a lead has 30 days", "L0", [registered], "2026-02-09"],
  ["talks have 90", "L2", [registered], "2026-04-10"],
  ["a follow-up renews", "L3", [registered, event("followUp", "2026-03-01")], "2026-05-30"],
  ["order does not matter", "L3", [event("followUp", "2026-03-01"), registered], "2026-05-30"],
  ["twelve months at most", "L3", [registered, event("followUp", "2026-12-20")], "2027-01-10"],
  [
    "one extension, however often it was entered",
    "L1",
    [registered, event("extend", "2026-02-01"), event("extend", "2026-02-02")],
    "2026-05-10",
  ],
  ["a signed project has no clock", "S1", [registered], null],
  ["the pool has no owner", "L2", [registered, event("recycle", "2026-05-01")], null],
  [
    "a claim begins anew",
    "L2",
    [registered, event("recycle", "2026-05-01"), event("claim", "2026-05-04")],
    "2026-08-02",
  ],
  [
    "a follow-up of the former owner counts for nothing",
    "L0",
    [registered, event("followUp", "2026-02-01"), event("transfer", "2026-02-02")],
    "2026-03-04",
  ],
  ["no events", "L0", [], null],
])("%s", (_, stage, events, expected) => {
  expect(protectedUntil(events, stage)).toBe(expected);
});

test("never past the cap plus one extension", () => {
  const start = isoDate("2026-01-10");
  const followUps = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 20 });
  fc.assert(
    fc.property(followUps, (offsets) => {
      const events: ProtectionEvent[] = offsets.map((days) => ({
        kind: "followUp",
        on: addDays(start, days),
      }));
      const until = protectedUntil([registered, ...events], "L2");
      expect(until !== null && until <= addMonths(start, 12)).toBe(true);
    }),
  );
});

test.each([
  ["2026-04-01", "protected"],
  ["2026-04-03", "ending"],
  ["2026-04-10", "ending"],
  ["2026-04-11", "grace"],
  ["2026-04-17", "grace"],
  ["2026-04-18", "expired"],
])("on %s a protection until 2026-04-10 is %s", (today, state) => {
  const until = isoDate("2026-04-10");
  expect(protectionStateOn(until, isoDate(today), defaultProtectionSettings)).toBe(state);
  expect(protectionStateOn(null, isoDate(today))).toBe("settled");
});
