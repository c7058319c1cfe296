import { expect, test } from "vitest";
import { box, codesOf, dxf, utf8 } from "../testing/samples";
import { parseDxf } from "./parse-dxf";

const read = (text: string) => parseDxf(utf8(text), { crs: "EPSG:4527" });
const circle = [
  10,
  "39493930.000",
  20,
  "4310735.000",
  42,
  "1.0",
  10,
  "39494030.000",
  20,
  "4310735.000",
  42,
  "1.0",
];

test("arcs become chords with a stated tolerance, and a warning", () => {
  const reading = read(dxf.file(dxf.group(0, "LWPOLYLINE", 8, "JZD", 90, 2, 70, 1, ...circle)));
  expect(codesOf(reading)).toContain("ARCS_AS_CHORDS");
  expect(Math.abs((reading.plots[0]?.computedSqm ?? 0) - Math.PI * 2500)).toBeLessThan(2);
});

test("a line that isn't closed is told of and not read", () => {
  const reading = read(
    dxf.file(dxf.drawn("JZD", 0, box(0, 0, 100, 100)), dxf.drawn("JZD", 1, box(200, 0, 50, 50))),
  );
  expect(reading.findings).toContainEqual(
    expect.objectContaining({ code: "LINE_NOT_CLOSED", inputs: { layer: "JZD", gap: "100.000" } }),
  );
  expect(reading.plots).toHaveLength(1);
});

test("a binary drawing is refused in words", () => {
  expect(codesOf(read("AutoCAD Binary DXF\r\n\u001a\u0000"))).toContain("FORMAT_BINARY_DXF");
});
