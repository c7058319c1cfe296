import { expect, test } from "vitest";
import { readPoints, writePoints } from "@/domain/land-map/point-text";
import type { Shape } from "@/domain/survey/geometry";

const [east, north] = [39_493_930.181, 4_310_735.278];
const at = (e: number, n: number) => ({
  east: Math.round((east + e) * 1000) / 1000,
  north: Math.round((north + n) * 1000) / 1000,
});
const plot: Shape = [
  {
    outer: [at(0, 0), at(200, 0), at(200, 150), at(0, 150)],
    holes: [[at(50, 50), at(50, 80), at(90, 80)]],
  },
  { outer: [at(300, 0), at(400, 0), at(400, 100)], holes: [] },
];

test("what is written is read back, holes and parts in their places", () => {
  expect(readPoints(writePoints(plot))).toEqual({ ok: true, value: plot });
});

test("point names, either order of axes and a closing corner are understood", () => {
  const text = [
    "J1,1,4310735.278,39493930.181",
    "J2 39494130.181 4310735.278",
    "4310885.278，39494130.181",
    "J1,1,4310735.278,39493930.181",
  ].join("\r\n");
  expect(readPoints(text)).toEqual({
    ok: true,
    value: [{ outer: [at(0, 0), at(200, 0), at(200, 150)], holes: [] }],
  });
});

test("names the line that is no corner, and the end of too short a ring", () => {
  expect(readPoints("4310735.278, 39493930.181\n坐标")).toMatchObject({ code: "POINT_UNREADABLE", line: 2 });
  expect(readPoints("116.93, 38.93")).toMatchObject({ code: "POINT_UNREADABLE", line: 1 });
  expect(readPoints("4310735.278, 39493930.181\n4310735.278, 39494130.181")).toMatchObject({
    code: "RING_TOO_SHORT",
    line: 2,
  });
  expect(readPoints("  \n")).toEqual({ ok: true, value: [] });
});
