import { expect, test } from "vitest";
import { isoMonth } from "@/domain/calendar/date";
import type { LaneStep } from "@/domain/milestone/lanes.schema";
import { timeScale } from "@/lib/time-scale";
import { stackMarks } from "./stacked-marks";

const scale = timeScale(isoMonth("2026-01"), isoMonth("2026-12"), "month");

const step = (values: Partial<LaneStep>): LaneStep => ({
  code: "projectFiling",
  state: "inProgress",
  review: "none",
  plannedOn: null,
  startedOn: null,
  actualOn: null,
  light: "onTime",
  lateWorkingDays: 0,
  ...values,
});

const rows = (steps: readonly LaneStep[]) => stackMarks(steps, scale).map(({ row }) => row);

test("marks far apart share a row, near ones go under each other, a fourth where there is most room", () => {
  const on = (plannedOn: string) => step({ plannedOn });
  expect(rows([on("2026-02-01"), on("2026-06-01")])).toEqual([0, 0]);
  expect(rows([on("2026-06-01"), on("2026-06-02"), on("2026-06-03"), on("2026-06-04")])).toEqual([
    0, 1, 2, 0,
  ]);
});

test("a mark takes the room from its plan to its day", () => {
  const late = step({ plannedOn: "2026-02-01", actualOn: "2026-07-01", state: "done" });
  expect(rows([late, step({ plannedOn: "2026-04-01" })])).toEqual([0, 1]);
});

test("a name beside a mark takes room too", () => {
  const start = step({ code: "constructionStart", plannedOn: "2026-06-01" });
  const steps = [start, step({ plannedOn: "2026-06-12" })];
  const isNamed = ({ code }: LaneStep) => code === "constructionStart";
  expect(stackMarks(steps, scale).map(({ row }) => row)).toEqual([0, 0]);
  expect(stackMarks(steps, scale, isNamed).map(({ row }) => row)).toEqual([0, 1]);
});

test("what has no date, lies outside or is 不适用 is not drawn", () => {
  const steps = [
    step({}),
    step({ plannedOn: "2027-02-01" }),
    step({ plannedOn: "2026-02-01", state: "notApplicable" }),
  ];
  expect(stackMarks(steps, scale)).toEqual([]);
});
