import { expect, test } from "vitest";
import { leastUtilities } from "./merge-utilities";
import type { ParcelUtility } from "./parcel.schema";

const line = (utility: string, status: ParcelUtility["status"]): ParcelUtility => ({
  utility,
  side: "outside",
  status,
  capacity: null,
  capacityUnit: null,
  pipeSize: null,
  distanceM: null,
  plannedOn: null,
  source: null,
});

test("the least served parcel speaks for all of them", () => {
  const [water, gas] = [line("water", "connected"), line("gas", "connected")];
  expect(
    leastUtilities([
      [water, gas],
      [line("gas", "planned"), line("water", "connected")],
    ]),
  ).toEqual([water, line("gas", "planned")]);
  expect(leastUtilities([[water], []])).toEqual([]);
  expect(leastUtilities([])).toEqual([]);
});
