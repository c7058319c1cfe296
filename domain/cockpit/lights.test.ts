import { expect, test } from "vitest";
import { defaultLights, lightOf, lightsSetting } from "./lights";

test.each<[number | null, string | null]>([
  [null, null],
  [500, "green"],
  [0, "green"],
  [-1, "amber"],
  [-1000, "amber"],
  [-1001, "red"],
])("%s basis points ahead shows %s", (aheadBp, light) => {
  expect(lightOf(aheadBp, defaultLights)).toBe(light);
});

test("an office may forgive a few points before amber", () => {
  expect(lightOf(-300, { amberAfterBp: 300, redAfterBp: 800 })).toBe("green");
  expect(lightOf(-801, { amberAfterBp: 300, redAfterBp: 800 })).toBe("red");
});

test("red lies beyond amber", () => {
  expect(lightsSetting.safeParse({ amberAfterBp: 500, redAfterBp: 500 }).success).toBe(false);
  expect(lightsSetting.safeParse(defaultLights).success).toBe(true);
});
