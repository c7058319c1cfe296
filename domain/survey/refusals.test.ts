import { describe, expect, test } from "vitest";
import { parseDxf } from "./dxf/parse-dxf";
import { parseGeoJson } from "./geojson/parse-geojson";
import { parseShapefile } from "./shapefile/parse-shapefile";
import type { SurveyCrs } from "./survey-file";
import { codesOf, exampleDxf, exampleGeoJson, exampleParts, exampleTxt, utf8 } from "./testing/samples";
import { parseTxt } from "./txt/parse-txt";

const read = (text: string, crs: SurveyCrs | null = null) => parseTxt(utf8(text), { crs });
const edit = (...changes: [string | RegExp, string][]): string =>
  changes.reduce((text, [from, to]) => text.replaceAll(from, to), exampleTxt);
const first = (text: string) => read(text).findings[0];
const zone = (number: number) =>
  edit([/,39(49\d{4}\.\d{3})$/gm, `,${number}$1`], ["带号=39", `带号=${number}`]);

describe("systems that are refused with their reason and distance", () => {
  test.each([
    [38, 114],
    [40, 120],
  ])("zone %d", (number, meridian) => {
    expect(first(zone(number))).toMatchObject({
      code: "ZONE_WRONG",
      level: "error",
      line: 14,
      inputs: { zone: number, meridian, km: "260" },
    });
    expect(read(zone(number)).plots[0]?.shape).toBeNull();
  });

  test("the neighbouring zone by its prefix although the header says 39", () => {
    expect(first(edit([/,39(49\d{4}\.\d{3})$/gm, ",40$1"]))?.code).toBe("ZONE_WRONG");
  });

  test("a strip of six degrees", () => {
    expect(
      first(edit(["几度分带=3", "几度分带=6"], ["带号=39", "带号=20"], [/,39(49)/g, ",20$1"])),
    ).toMatchObject({
      code: "ZONE_SIX_DEGREES",
      inputs: { zone: 20, km: "0" },
    });
  });

  test("Web Mercator, with how far it lies", () => {
    const mercator = edit(
      [/4310(\d{3}\.278)/g, "4714$1"],
      [/,39(49\d{4}\.\d{3})$/gm, ",130$1".replace("130$1", "13016588.5")],
    );
    expect(first(mercator)).toMatchObject({ code: "WEB_MERCATOR", level: "error" });
  });

  test.each([
    "1980西安坐标系",
    "80国家大地坐标系",
    "北京54",
    "天津市任意直角坐标系90",
    "2000天津城市坐标系",
    "独立坐标系",
  ])("%s is not put on the map, but its area is told", (name) => {
    const reading = read(edit(["2000国家大地坐标系", name]));
    expect(reading.findings[0]).toMatchObject({ code: "DATUM_UNKNOWN", level: "error", inputs: { name } });
    expect(reading.plots[0]).toMatchObject({ shape: null });
    expect(reading.plots[0]?.computedSqm).toBeCloseTo(28_800, 3);
  });

  test.each([
    [4526, "CRS_CONTRADICTS"],
    [4528, "CRS_CONTRADICTS"],
    [2363, "DATUM_UNKNOWN"],
    [2415, "DATUM_UNKNOWN"],
    [3857, "WEB_MERCATOR"],
    [32650, "CRS_OTHER"],
  ])("GeoJSON in EPSG:%d", (epsg, code) => {
    const text = exampleGeoJson.replace("EPSG::4490", `EPSG::${epsg}`);
    expect(codesOf(parseGeoJson(utf8(text), { crs: null }))).toContain(code);
  });

  test("a Shapefile of zone 40 by its .prj", () => {
    const parts = new Map(exampleParts());
    const prj = new TextDecoder().decode(parts.get(".prj"));
    parts.set(
      ".prj",
      utf8(prj.replace("39500000", "40500000").replace("117.0", "120.0").replace("Zone_39", "Zone_40")),
    );
    const reading = parseShapefile(parts, { crs: null });
    expect(reading.plots.every(({ shape }) => shape === null)).toBe(true);
    expect(codesOf(reading)).toContain("CRS_CONTRADICTS");
  });

  test("far away: 100 km north of the park", () => {
    expect(first(edit([/,4310(\d{3}\.278)/g, ",4410$1"]))).toMatchObject({
      code: "FAR_FROM_PARK",
      inputs: { km: 100 },
    });
  });
});

describe("what the file doesn't say has to be named", () => {
  test("no 坐标系 in the header", () => {
    const text = edit(["坐标系=2000国家大地坐标系\n", ""]);
    expect(read(text)).toMatchObject({ needsCrs: true, findings: [{ code: "CRS_NOT_STATED" }, {}] });
    expect(codesOf(read(text, "EPSG:4527"))).toEqual(["CRS_NAMED_BY_USER", "CRS_NAMED_BY_USER"]);
    expect(codesOf(read(text, "EPSG:4548"))).toContain("CRS_CONTRADICTS");
  });

  test("eastings without a prefix and no 带号", () => {
    const text = edit([/,39(49\d{4}\.\d{3})$/gm, ",$1"], ["带号=39\n", ""]);
    expect(read(text).needsCrs).toBe(true);
    expect(codesOf(read(text, "EPSG:4548"))).toEqual(["CRS_NAMED_BY_USER", "CRS_NAMED_BY_USER"]);
  });

  test("DXF", () => {
    const drawing = utf8(exampleDxf);
    expect(parseDxf(drawing, { crs: null }).needsCrs).toBe(true);
    const reading = parseDxf(drawing, { crs: "EPSG:4527" });
    expect(
      reading.plots.map(({ code, statedSqm, computedSqm, layer }) => [
        code,
        statedSqm,
        Math.round(computedSqm ?? 0),
        layer,
      ]),
    ).toEqual([
      ["GX-2026-01", 28_800, 28_800, "JZD"],
      ["GX-2026-02", 10_000, 10_000, "JZD"],
    ]);
    expect(new Set(codesOf(reading))).toEqual(new Set(["RING_INSIDE", "CRS_NAMED_BY_USER"]));
  });
});

describe("geometry is judged, never mended in silence", () => {
  test.each<[string, string, string, number]>([
    [
      "crossing itself",
      edit([
        /J2,1,4310885.278,39493930.181\nJ3,1,4310885.278,39494130.181/g,
        "J2,1,4310885.278,39494130.181\nJ3,1,4310885.278,39493930.181",
      ]),
      "RING_SELF_CROSSING",
      14,
    ],
    ["hole across the outline", edit([/39493980\.181/g, "39493900.181"]), "RINGS_CROSSING", 14],
    [
      "a repeated point",
      edit([
        "J2,1,4310885.278,39493930.181\n",
        "J2,1,4310885.278,39493930.181\nJ2,1,4310885.278,39493930.181\n",
      ]),
      "POINT_REPEATED",
      16,
    ],
    [
      "a closing row that stands elsewhere",
      edit([/(J4,1,4310735.278,39494130.181\nJ1,1,4310735.278,39493930\.)181/g, "$1981"]),
      "CLOSING_POINT_DIFFERS",
      18,
    ],
    ["an area that differs", edit(["2.8800", "2.9500"]), "AREA_DIFFERS", 13],
    ["an area in square metres", edit(["2.8800", "28800"]), "AREA_UNIT_DOUBTFUL", 13],
    ["a wrong count", edit(["\n10,2.88", "\n17,2.88"]), "POINT_COUNT_DIFFERS", 13],
    ["a code twice", edit(["GX-2026-02", "GX-2026-01"]), "CODE_TWICE", 24],
    ["plots that overlap", edit([/3949415/g, "3949409"]), "PLOTS_OVERLAP", 24],
    ["a line instead of a surface", edit(["一号地,面", "一号地,线"]), "SURFACE_EXPECTED", 13],
    [
      "a number that is none",
      edit(["J2,1,4310885.278,39493930.181", "J2,1,43108八5.278,39493930.181"]),
      "NUMBER_UNREADABLE",
      15,
    ],
    [
      "a line of something else",
      edit(["J2,1,4310885.278,39493930.181", "J2,1,4310885.278,39493930.181,1,2,3"]),
      "LINE_UNREADABLE",
      15,
    ],
    [
      "degrees among metres",
      edit(["J2,1,4310885.278,39493930.181", "J2,1,38.93,116.93"]),
      "COORDINATES_MIXED",
      15,
    ],
  ])("%s", (_, text, code, line) => {
    expect(read(text).findings).toContainEqual(expect.objectContaining({ code, line }));
  });

  test("within the tolerance of half a percent nothing is said", () => {
    expect(codesOf(read(edit(["2.8800", "2.8930"])))).toEqual([]);
    expect(codesOf(read(edit(["2.8800", "2.8950"])))).toEqual(["AREA_DIFFERS"]);
  });
});
