import { describe, expect, test } from "vitest";
import {
  cssPixels,
  frameSize,
  groundMetres,
  orientations,
  paperMm,
  paperSize,
  papers,
  printScales,
  roundLength,
  scaleToFit,
  screenScale,
  ticks,
} from "@/domain/land-map/scale";

describe("true to scale", () => {
  test.each([
    [500, 200],
    [1000, 100],
    [2000, 50],
    [5000, 20],
    [10_000, 10],
  ] as const)("100 m at 1:%i is %i mm", (scale, mm) => {
    expect(paperMm(100, scale)).toBe(mm);
    expect(groundMetres(mm, scale)).toBe(100);
  });

  test("an inch of paper is 96 pixels, so 100 m at 1:1000 is 377.95", () => {
    expect(cssPixels(25.4)).toBeCloseTo(96, 9);
    expect(cssPixels(paperMm(100, 1000))).toBeCloseTo(377.953, 3);
  });

  test("a screen that draws a sheet's pixels shows the sheet's scale", () => {
    for (const scale of printScales) {
      const metresPerPixel = 1 / cssPixels(paperMm(1, scale));
      expect(screenScale(metresPerPixel)).toBeCloseTo(scale, 6);
    }
  });

  test("the frame lies inside the sheet, whichever way it is turned", () => {
    expect(paperSize("A3", "portrait")).toEqual({ width: 297, height: 420 });
    for (const paper of papers) {
      for (const orientation of orientations) {
        const [sheet, frame] = [paperSize(paper, orientation), frameSize(paper, orientation)];
        expect(frame.width).toBeLessThan(sheet.width);
        expect(frame.height).toBeLessThan(sheet.height);
        expect(frame.height).toBeGreaterThan(150);
      }
    }
  });
});

test.each([
  [0.3, 1],
  [1, 1],
  [4.99, 2],
  [5, 5],
  [9.9, 5],
  [10, 10],
  [999, 500],
  [1000, 1000],
  [2600, 2000],
])("the round length within %d m is %d m", (most, expected) => {
  expect(roundLength(most)).toBe(expected);
});

test("what has to fit chooses the scale", () => {
  const frame = frameSize("A4", "landscape");
  expect(scaleToFit({ width: 100, height: 80 }, frame)).toBe(1000);
  expect(scaleToFit({ width: 277 * 5, height: 10 }, frame)).toBe(5000);
  expect(scaleToFit({ width: 90_000, height: 10 }, frame)).toBe(10_000);
});

test("ticks are multiples of the step", () => {
  expect(ticks(95, 300, 100)).toEqual([100, 200, 300]);
  expect(ticks(301, 399, 100)).toEqual([]);
});
