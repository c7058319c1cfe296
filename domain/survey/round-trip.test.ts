import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseGeoJson } from "./geojson/parse-geojson";
import { areaSqm, onMillimetre, overlapSqm, type Point, type Shape } from "./geometry";
import { parseShapefile } from "./shapefile/parse-shapefile";
import type { SurveyReading } from "./survey-file";
import { box, gbk, utf8 } from "./testing/samples";
import { parseTxt } from "./txt/parse-txt";
import type { PlotToWrite } from "./write/plot-to-write";
import { writeGeoJson } from "./write/write-geojson";
import { writeShapefile } from "./write/write-shapefile";
import { writeTxt } from "./write/write-txt";

const middle = { east: 39_493_930.181, north: 4_310_735.278 };

/** A star about a centre never crosses itself, whatever its radii. */
const star = (centre: Point, radii: readonly number[]): Point[] =>
  radii.map((radius, index) => {
    const angle = (2 * Math.PI * index) / radii.length;
    return onMillimetre({
      east: centre.east + radius * Math.cos(angle),
      north: centre.north + radius * Math.sin(angle),
    });
  });

const radii = (min: number, max: number) =>
  fc.array(fc.double({ min, max, noNaN: true }), { minLength: 3, maxLength: 40 });

const part = (index: number) =>
  fc
    .record({ outer: radii(120, 300), hole: fc.option(radii(5, 40), { nil: null }) })
    .map(({ outer, hole }) => {
      const centre = { east: middle.east + index * 700, north: middle.north };
      return {
        outer: star(centre, outer.length < 5 ? [...outer, ...outer] : outer),
        holes: hole ? [star(centre, hole)] : [],
      };
    });

const shapes: fc.Arbitrary<Shape> = fc
  .integer({ min: 1, max: 3 })
  .chain((parts) => fc.tuple(...Array.from({ length: parts }, (_, index) => part(index))));

const plotOf = (shape: Shape): PlotToWrite => ({
  code: "GX-01",
  name: "一号地",
  use: "工业用地",
  areaSqm: areaSqm(shape),
  shape,
});

/** Points of each ring in an order that forgets where a ring begins and which way it runs. */
const canonical = (shape: Shape | null | undefined) =>
  (shape ?? [])
    .map(({ outer, holes }) =>
      [outer, ...holes].map((ring) =>
        ring.map(({ east, north }) => `${east.toFixed(3)} ${north.toFixed(3)}`).sort(),
      ),
    )
    .sort((a, b) => (a[0]?.[0] ?? "").localeCompare(b[0]?.[0] ?? ""));

function expectSame(reading: SurveyReading, shape: Shape): void {
  expect(reading.findings.filter(({ level }) => level !== "note")).toEqual([]);
  expect(canonical(reading.plots[0]?.shape)).toEqual(canonical(shape));
  expect(reading.plots[0]?.computedSqm).toBeCloseTo(areaSqm(shape), 4);
}

const facts = { producer: "测绘院", producedOn: "2026-11-24" };
const shapefile = { writtenOn: "2026-11-24", encoding: "GBK", encode: gbk } as const;

describe("what is written and read again is the same to the millimetre", () => {
  test("TXT", () => {
    fc.assert(
      fc.property(shapes, (shape) =>
        expectSame(parseTxt(gbk(writeTxt([plotOf(shape)], facts)), { crs: null }), shape),
      ),
    );
  });

  test("GeoJSON", () => {
    fc.assert(
      fc.property(shapes, (shape) =>
        expectSame(parseGeoJson(utf8(writeGeoJson([plotOf(shape)])), { crs: null }), shape),
      ),
    );
  });

  test("Shapefile", () => {
    fc.assert(
      fc.property(shapes, (shape) =>
        expectSame(parseShapefile(writeShapefile([plotOf(shape)], shapefile), { crs: null }), shape),
      ),
    );
  });

  test("code, name and use come back in Chinese", () => {
    const shape = [{ outer: box(0, 0, 100, 100), holes: [] }];
    const plot = { ...plotOf(shape), code: "GX-智-07", name: "生物医药园七号地", use: "一类工业用地" };
    for (const reading of [
      parseTxt(gbk(writeTxt([plot], facts)), { crs: null }),
      parseGeoJson(utf8(writeGeoJson([plot])), { crs: null }),
      parseShapefile(writeShapefile([plot], shapefile), { crs: null }),
    ])
      expect(reading.plots[0]).toMatchObject({
        code: plot.code,
        name: plot.name,
        use: plot.use,
        statedSqm: 10_000,
      });
  });
});

describe("overlap", () => {
  test("is symmetric, never more than either, and whole with itself", () => {
    fc.assert(
      fc.property(shapes, shapes, fc.integer({ min: -300, max: 300 }), (a, b, shift) => {
        const moved = b.map(({ outer, holes }) => {
          const by = (ring: readonly Point[]) =>
            ring.map(({ east, north }) => ({ east: east + shift, north: north + shift / 2 }));
          return { outer: by(outer), holes: holes.map(by) };
        });
        const shared = overlapSqm(a, moved);
        expect(Math.abs(shared - overlapSqm(moved, a))).toBeLessThan(0.01);
        expect(shared).toBeLessThan(Math.min(areaSqm(a), areaSqm(moved)) + 0.01);
        expect(Math.abs(overlapSqm(a, a) - areaSqm(a))).toBeLessThan(0.01);
      }),
    );
  });
});
