import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeShape, encodeShape } from "@/domain/land-map/compact-shape";
import { areaSqm, type Shape } from "@/domain/survey/geometry";

const origin = { east: 39_493_930, north: 4_310_735 };

/** The plot with a hole of domain.md 4.8. */
const plot: Shape = [
  {
    outer: [
      { east: 39493930.181, north: 4310735.278 },
      { east: 39494130.181, north: 4310735.278 },
      { east: 39494130.181, north: 4310885.278 },
      { east: 39493930.181, north: 4310885.278 },
    ],
    holes: [
      [
        { east: 39493980.181, north: 4310785.278 },
        { east: 39493980.181, north: 4310815.278 },
        { east: 39494020.181, north: 4310815.278 },
        { east: 39494020.181, north: 4310785.278 },
      ],
    ],
  },
];

test("millimetres come back exactly, hole and all", () => {
  const compact = encodeShape(plot, origin, 1000);
  expect(compact[0]?.[0]?.slice(0, 4)).toEqual([181, 278, 200_000, 0]);
  const back = decodeShape(compact, origin, 1000);
  expect(back).toEqual(plot);
  expect(areaSqm(back)).toBeCloseTo(28_800, 6);
});

test("decimetres are off by half of one at most, however long the ring", () => {
  const coordinate = (from: number) => fc.integer({ min: 0, max: 20_000_000 }).map((mm) => from + mm / 1000);
  const point = fc.record({ east: coordinate(39_485_000), north: coordinate(4_305_000) });
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 200 }), (outer) => {
      const [part] = decodeShape(encodeShape([{ outer, holes: [] }], origin, 10), origin, 10);
      expect(part?.outer).toHaveLength(outer.length);
      for (const [index, { east, north }] of (part?.outer ?? []).entries()) {
        expect(Math.abs(east - (outer[index]?.east ?? 0))).toBeLessThanOrEqual(0.0501);
        expect(Math.abs(north - (outer[index]?.north ?? 0))).toBeLessThanOrEqual(0.0501);
      }
    }),
    { numRuns: 100 },
  );
});
