import { expect, test } from "vitest";
import { dissolve } from "./dissolve";
import { areaSqm, type Polygon, type Ring } from "./geometry";

const [east0, north0] = [39_493_900, 4_310_700];
const box = (east: number, north: number, width: number, height: number): Ring => [
  { east: east0 + east, north: north0 + north },
  { east: east0 + east + width, north: north0 + north },
  { east: east0 + east + width, north: north0 + north + height },
  { east: east0 + east, north: north0 + north + height },
];
const plot = (outer: Ring, holes: Ring[] = []): Polygon => ({ outer, holes });

test("neighbours become one outline of the same area, whichever way their rings run", () => {
  const shape = [plot(box(0, 0, 100, 50)), plot([...box(100, 0, 80, 50)].reverse())];
  const joined = dissolve(shape);
  expect(joined).toHaveLength(1);
  expect(joined[0]?.outer).toHaveLength(6);
  expect(areaSqm(joined)).toBeCloseTo(9000, 6);
});

test("plots apart stay apart, and holes stay with their plot", () => {
  const shape = [plot(box(0, 0, 100, 100), [box(10, 10, 20, 20)]), plot(box(200, 0, 50, 50))];
  const joined = dissolve(shape);
  expect(joined.map(({ holes }) => holes.length)).toEqual([1, 0]);
  expect(areaSqm(joined)).toBeCloseTo(9600 + 2500, 6);
});

test("a plot that fills another's hole closes it", () => {
  const joined = dissolve([plot(box(0, 0, 100, 100), [box(10, 10, 20, 20)]), plot(box(10, 10, 20, 20))]);
  expect(joined).toHaveLength(1);
  expect(joined[0]?.holes).toEqual([]);
  expect(areaSqm(joined)).toBeCloseTo(10_000, 6);
});
