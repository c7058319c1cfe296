import { expect, test } from "vitest";
import { scaleFor } from "./shrink-photo";

test.each([
  [4000, 3000, 0.5],
  [3000, 4000, 0.5],
  [2000, 1000, 1],
  [640, 480, 1],
  [0, 0, 1],
])("%i × %i is scaled by %d", (width, height, scale) => {
  expect(scaleFor(width, height)).toBe(scale);
});
