import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isoDate, weekdayOf } from "@/domain/calendar/date";
import { answerDueOn, answerWorkingDays, dueStateOf } from "./due";
import { canMove, serviceRequestStates } from "./service-request-state";

type Day = ReturnType<typeof isoDate>;
const plainWeek = (day: Day) => weekdayOf(day) !== 0 && weekdayOf(day) !== 6;
/** National Day of 2026: a week off, the Saturday after it worked instead. */
const isWorkingDay = (day: Day) =>
  day === "2026-10-10" || (plainWeek(day) && !(day >= "2026-10-01" && day <= "2026-10-07"));

test.each([
  ["2026-11-23", "2026-11-30", "a Monday: the next one"],
  ["2026-11-27", "2026-12-04", "a Friday"],
  ["2026-11-28", "2026-12-04", "a Saturday counts from Monday"],
  ["2026-09-30", "2026-10-13", "over the October holiday, with the Saturday worked instead"],
])("raised on %s an answer is due on %s (%s)", (raisedOn, dueOn) => {
  expect(answerDueOn(isoDate(raisedOn), isWorkingDay)).toBe(dueOn);
});

test("a due day is a working day, five of them after the request", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (offset) => {
      const raisedOn = addDays(isoDate("2020-01-01"), offset);
      const dueOn = answerDueOn(raisedOn, plainWeek);
      expect(plainWeek(dueOn)).toBe(true);
      let worked = 0;
      for (let day = addDays(raisedOn, 1); day <= dueOn; day = addDays(day, 1))
        if (plainWeek(day)) worked += 1;
      expect(worked).toBe(answerWorkingDays);
    }),
  );
});

test.each([
  ["open", "2026-11-25", null, "onTime"],
  ["open", "2026-11-24", null, "dueSoon"],
  ["open", "2026-11-23", null, "dueSoon"],
  ["open", "2026-11-22", null, "overdue"],
  ["answered", "2026-11-20", "2026-11-20", "answered"],
  ["closed", "2026-11-20", "2026-11-21", "answeredLate"],
] as const)("%s, due %s, answered %s: %s", (state, dueOn, answeredOn, expected) => {
  const facts = {
    state,
    dueOn: isoDate(dueOn),
    answeredOn: answeredOn === null ? null : isoDate(answeredOn),
    today: isoDate("2026-11-23"),
  };
  expect(dueStateOf(facts, isWorkingDay)).toBe(expected);
});

test("every move, and only these", () => {
  const moves = serviceRequestStates.flatMap((from) =>
    serviceRequestStates.filter((to) => canMove(from, to)).map((to) => `${from} → ${to}`),
  );
  expect(moves).toEqual(["open → answered", "answered → answered", "answered → closed"]);
});
