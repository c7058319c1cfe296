import { expect, test } from "vitest";
import { type MarkFacts, marksOf } from "./parcel-marks";
import { parcelStates } from "./parcel-state";

const plain: MarkFacts = {
  state: "planned",
  startedOn: null,
  isRetired: false,
  idleState: null,
  isUnderused: false,
};

test("批而未供 and 供而未用 follow the state", () => {
  const marked = (mark: string) =>
    parcelStates.filter((state) => marksOf({ ...plain, state }).some((one) => one === mark));
  expect(marked("approvedUnsupplied")).toEqual(["ready", "proposed", "announced"]);
  expect(marked("suppliedUnused")).toEqual(["contracted", "delivered"]);
  expect(marksOf({ ...plain, state: "delivered", startedOn: "2026-01-01" })).toEqual([]);
});

test.each([
  ["suspected", "idleSuspected"],
  ["investigated", "idleSuspected"],
  ["determined", "idleDetermined"],
  ["heard", "idleDetermined"],
  ["executed", "idleHandled"],
] as const)("a case that is %s marks %s", (idleState, mark) => {
  expect(marksOf({ ...plain, state: "delivered", idleState })).toEqual(["suppliedUnused", mark]);
});

test("a case that found nothing marks nothing; a retired parcel bears no mark", () => {
  expect(marksOf({ ...plain, idleState: "notIdle", isUnderused: true })).toEqual(["underused"]);
  expect(marksOf({ ...plain, state: "ready", isRetired: true, isUnderused: true })).toEqual([]);
});
