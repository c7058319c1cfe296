import { describe, expect, test } from "vitest";
import { availableParcelStates, parcelStates } from "@/domain/land/parcel-state";
import { intensityClass, stateGroupOf, stateGroups, statesIn, utilityClass } from "@/domain/land-map/shade";

test("every state has one colour, and what can be asked for has its own", () => {
  expect(stateGroups.flatMap(statesIn)).toEqual([...parcelStates]);
  expect(statesIn("available")).toEqual([...availableParcelStates]);
  expect(stateGroupOf("delivered")).toBe("supplied");
});

describe("classes", () => {
  test.each([
    [300, 300, "met"],
    [299.99, 300, "below"],
    [null, 300, "unknown"],
    [500, null, "unknown"],
  ] as const)("%s 万元/亩 on a floor of %s is %s", (wan, floor, expected) => {
    expect(intensityClass(wan, floor)).toBe(expected);
  });

  test.each([
    [9, 9, "complete"],
    [7, 9, "nearly"],
    [6, 9, "partly"],
    [0, 9, "partly"],
    [null, 9, "unknown"],
  ] as const)("%s of %s connected is %s", (connected, listed, expected) => {
    expect(utilityClass(connected, listed)).toBe(expected);
  });
});
