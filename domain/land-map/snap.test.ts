import { expect, test } from "vitest";
import { snapPoint } from "@/domain/land-map/snap";
import type { Shape } from "@/domain/survey/geometry";

const east = 39_493_930;
const north = 4_310_735;
const at = (e: number, n: number) => ({ east: east + e, north: north + n });
const neighbour: Shape = [{ outer: [at(0, 0), at(100, 0), at(100, 80), at(0, 80)], holes: [] }];

test("a corner within reach wins over a nearer line", () => {
  expect(snapPoint(at(98.5, 0.2), [neighbour], 2)).toEqual({ point: at(100, 0), to: "vertex" });
});

test("a line within reach takes the foot on it", () => {
  expect(snapPoint(at(100.8, 40), [neighbour], 1)).toEqual({ point: at(100, 40), to: "edge" });
  expect(snapPoint(at(-0.5, 33.3333), [neighbour], 1)).toEqual({ point: at(0, 33.333), to: "edge" });
});

test("the closing line counts, and out of reach nothing happens", () => {
  expect(snapPoint(at(-0.9, 60), [neighbour], 1)?.to).toBe("edge");
  expect(snapPoint(at(50, 40), [neighbour], 5)).toBeUndefined();
  expect(snapPoint(at(50, 40), [], 5)).toBeUndefined();
});

test("holes attract as well", () => {
  const pond: Shape = [{ outer: neighbour[0]?.outer ?? [], holes: [[at(20, 20), at(40, 20), at(40, 40)]] }];
  expect(snapPoint(at(20.4, 20.3), [pond], 1)).toEqual({ point: at(20, 20), to: "vertex" });
});
