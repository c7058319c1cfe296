import { expect, test } from "vitest";
import { jumpOf } from "./jump";

const previous = (value: number) => ({ period: "2024", value });

test.each([
  [110, 100, "+10.0%", false],
  [60, 100, "−40.0%", true],
  [130, 100, "+30.0%", true],
  [-5, -10, "+50.0%", true],
] as const)("%d after %d", (value, before, text, isNotable) => {
  expect(jumpOf({ value, previous: previous(before) })).toEqual({ text, isNotable });
});

test("nothing before, or nothing at all before", () => {
  expect(jumpOf({ value: 1, previous: null })).toBeNull();
  expect(jumpOf({ value: 1, previous: previous(0) })).toBeNull();
});
