import { describe, expect, it, test } from "vitest";
import { isoDate } from "@/domain/calendar/date";
import { clockAfter } from "./case-clock";
import {
  canMove,
  isOutside,
  nextRecorded,
  type ParkState,
  parkMoves,
  parkStates,
  stepsFrom,
} from "./case-moves";
import { idleCaseStates } from "./case-state";

/** Every move there is, spelt out: what is not here is refused. */
const moves = `
normal warning
warning normal
warning overdue
warning suspected
overdue normal
overdue suspected
suspected checked
suspected closed
checked checked
checked transferred
checked closed
transferred investigated
transferred notIdle
investigated determined
investigated notIdle
determined notified
determined planned
notIdle closed
notified heard
notified planned
heard planned
planned approved
approved executed
executed settled
settled closed`
  .trim()
  .split("\n");

describe("moves of a parcel", () => {
  test.each(parkStates)("from %s exactly those of the list", (from) => {
    const open = parkStates.filter((to) => canMove(from, to)).map((to) => `${from} ${to}`);
    expect(open).toEqual(moves.filter((move) => move.startsWith(`${from} `)).toSorted(byState));
  });

  it("every case reaches 销号, and nothing leaves it", () => {
    const reaches = (from: ParkState, seen: ParkState[] = []): boolean =>
      from === "closed" || parkMoves[from].some((to) => !seen.includes(to) && reaches(to, [...seen, from]));
    for (const state of idleCaseStates) expect([state, reaches(state)]).toEqual([state, true]);
    expect(parkMoves.closed).toEqual([]);
  });

  it("no park step leads to a state that only the authority gives", () => {
    for (const from of idleCaseStates.filter((state) => !isOutside(state) && state !== "transferred")) {
      expect(nextRecorded(from).filter(isOutside)).toEqual([]);
    }
  });

  test.each([
    ["suspected", ["check", "close"]],
    ["checked", ["check", "transfer", "close"]],
    ["transferred", ["record"]],
    ["executed", ["record"]],
    ["settled", ["close"]],
    ["closed", []],
  ] as const)("from %s the park may %j", (state, steps) => {
    expect(stepsFrom(state)).toEqual(steps);
  });
});

const byState = (a: string, b: string) => {
  const place = (move: string) => parkStates.findIndex((state) => move.endsWith(` ${state}`));
  return place(a) - place(b);
};

describe("clocks", () => {
  const step = { takenOn: isoDate("2026-01-15"), servedOn: isoDate("2026-02-01"), outcome: null };

  test.each([
    [
      { ...step, state: "transferred" as const },
      { clock: "investigationStart", dueOn: "2026-02-14" },
    ],
    [
      { ...step, state: "investigated" as const },
      { clock: "enterpriseReply", dueOn: "2026-03-03" },
    ],
    [{ ...step, state: "investigated" as const, servedOn: null }, null],
    [
      { ...step, state: "approved" as const, outcome: "fee" },
      { clock: "feePayment", dueOn: "2026-03-03" },
    ],
    [
      { ...step, state: "approved" as const, outcome: "recovery" },
      { clock: "deregistration", dueOn: "2026-03-03" },
    ],
    [{ ...step, state: "approved" as const, outcome: "extension" }, null],
    [{ ...step, state: "determined" as const }, null],
  ])("%j starts %j", (from, clock) => {
    expect(clockAfter(from)).toEqual(clock);
  });
});
