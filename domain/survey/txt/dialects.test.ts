import { describe, expect, test } from "vitest";
import { areasOf, codesOf, exampleTxt, gbk, utf8 } from "../testing/samples";
import { parseTxt } from "./parse-txt";

const read = (text: string, bytes = utf8(text)) => parseTxt(bytes, { crs: null });
const bothPlots = [28_800, 10_000];

const edit = (...changes: [string | RegExp, string][]): string =>
  changes.reduce((text, [from, to]) => text.replaceAll(from, to), exampleTxt);

const withoutClosing = exampleTxt
  .split("\n")
  .filter((line, index, lines) => {
    const [name, ring] = line.split(",");
    const first = lines.findIndex(
      (other, at) => at < index && other.startsWith(`${name},${ring},`) && other === line,
    );
    return !/^J\d/.test(line) || first < 0;
  })
  .join("\n");

describe("the verified example of domain.md 4.8", () => {
  test.each([
    ["UTF-8", utf8(exampleTxt)],
    ["UTF-8 with a mark", utf8(`\ufeff${exampleTxt}`)],
    ["GB18030", gbk(exampleTxt)],
    [
      "UTF-16",
      Uint8Array.from([
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...exampleTxt].map((c) => c.charCodeAt(0))).buffer),
      ]),
    ],
    ["CRLF", utf8(exampleTxt.replaceAll("\n", "\r\n"))],
    ["CR alone", gbk(exampleTxt.replaceAll("\n", "\r"))],
  ])("%s: 28 800 ㎡ and 10 000 ㎡, nothing to remark", (_, bytes) => {
    const reading = parseTxt(bytes, { crs: null });
    expect(reading.findings).toEqual([]);
    expect(areasOf(reading)).toEqual(bothPlots);
    expect(reading.crs).toBe("EPSG:4527");
    expect(
      reading.plots.map(({ code, name, use, statedSqm, line }) => [code, name, use, statedSqm, line]),
    ).toEqual([
      ["GX-2026-01", "智能产业园一号地", "工业用地", 28_800, 13],
      ["GX-2026-02", "智能产业园二号地", "工业用地", 10_000, 24],
    ]);
    expect(reading.plots[0]?.shape?.[0]?.holes).toHaveLength(1);
    expect(reading.plots[0]?.shape?.[0]?.outer[0]).toEqual({ east: 39_493_930.181, north: 4_310_735.278 });
  });
});

describe("dialects read without remark", () => {
  test.each<[string, string]>([
    ["full-width brackets", edit(["[属性描述]", "【属性描述】"], ["[地块坐标]", "【地块坐标】"])],
    ["a space before the bracket", edit(["[地块坐标]", "  [地块坐标]"])],
    ["an extension block first", `[扩展信息]\n项目名称=甲\n甲,乙,丙\n${exampleTxt}`],
    ["twelve fields before the mark", edit([",工业用地,,@", ",工业用地,0601,国有,出让,备注,其他,@"])],
    ["thirteen fields before the mark", edit([",工业用地,,@", ",工业用地,0601,国有,出让,备注,其他,末,@"])],
    ["precision in decimals", edit(["精度=0.001", "精度=3"])],
    ["inner ring numbered 3", edit([/^(J[5-8]),2,/gm, "$1,3,"])],
    ["a count without closing points", edit(["10,2.88", "8,2.88"], ["5,1.0000", "4,1.0000"])],
    ["an area with its unit", edit(["2.8800,", "2.8800公顷,"], ["1.0000,", "15亩,"])],
    ["no 转换参数", edit(["转换参数=,,,,,,\n", ""])],
    ["bare commas cut short", edit(["转换参数=,,,,,,", "转换参数="])],
    ["full-width commas", edit([/(?<=^J.*),/gm, "，"])],
    ["full-width commas everywhere", edit([/,(?=.*@$)/gm, "，"], [/(?<=^J.*),/gm, "，"])],
    ["a full-width mark at the end", edit([",@", ",＠"])],
    ["spaces about fields and lines", edit([/,/g, " , "], ["转换参数= , ", "转换参数="])],
    ["coordinates without zone prefix", edit([/,39(49\d{4}\.\d{3})$/gm, ",$1"])],
    [
      "fields left out of the plot line",
      edit([
        "10,2.8800,GX-2026-01,智能产业园一号地,面,,工业用地,,@",
        "10,2.8800,GX-2026-01,智能产业园一号地,@",
      ]),
    ],
    ["blank lines between", edit([/\n(?=J)/g, "\n\n"])],
  ])("%s", (_, text) => {
    const reading = read(text);
    expect(codesOf(reading)).toEqual([]);
    expect(areasOf(reading)).toEqual(bothPlots);
    expect(reading.plots[0]?.code).toBe("GX-2026-01");
  });

  test("without zone prefix it is EPSG:4548", () => {
    expect(read(edit([/,39(49\d{4}\.\d{3})$/gm, ",$1"])).crs).toBe("EPSG:4548");
  });
});

describe("dialects read with a remark", () => {
  test("no ring-closing point", () => {
    const reading = read(withoutClosing);
    expect(areasOf(reading)).toEqual(bothPlots);
    expect(new Set(codesOf(reading))).toEqual(new Set(["RING_NOT_CLOSED"]));
    expect(reading.findings[0]?.line).toBe(17);
  });

  test("X and Y swapped", () => {
    const reading = read(edit([/^(J\d,\d),(\d+\.\d+),(\d+\.\d+)$/gm, "$1,$3,$2"]));
    expect(areasOf(reading)).toEqual(bothPlots);
    expect(reading.findings.map(({ code, line }) => [code, line])).toEqual([
      ["AXES_SWAPPED", 14],
      ["AXES_SWAPPED", 25],
    ]);
  });

  test("X written twice in the closing row", () => {
    const reading = read(edit([/^(J1,1,4310735\.278),39493930\.181\nJ5/gm, "$1,4310735.278\nJ5"]));
    expect(areasOf(reading)).toEqual(bothPlots);
    expect(reading.findings.map(({ code, line }) => [code, line])).toEqual([["CLOSING_ROW_NORTH_TWICE", 18]]);
  });

  test("longitude and latitude instead of metres", () => {
    const text = exampleTxt
      .replace(/^10,2.88(.|\n)*/m, "")
      .concat(
        "4,1.0000,GX-1,一号地,面,,工业用地,,@\n",
        "J1,1,38.93,116.93\nJ2,1,38.93090084,116.93\nJ3,1,38.93090084,116.93115336\nJ4,1,38.93,116.93115336\nJ1,1,38.93,116.93\n",
      );
    const reading = read(text);
    expect(codesOf(reading)).toEqual(["DEGREES_FOUND"]);
    expect(reading.crs).toBe("EPSG:4490");
    expect(reading.plots[0]?.computedSqm).toBeCloseTo(10_000, -1);
  });

  test("only coordinates: one plot, and the system has to be named", () => {
    const rows = exampleTxt
      .split("\n")
      .slice(24, 29)
      .map((row) => row.split(",").slice(2).join(","));
    const reading = read(rows.join("\n"));
    expect(areasOf(reading)).toEqual([10_000]);
    expect(new Set(codesOf(reading))).toEqual(
      new Set(["POINT_WITHOUT_PLOT", "CRS_NOT_STATED", "AREA_NOT_STATED"]),
    );
    expect(reading.needsCrs).toBe(true);
    const chosen = parseTxt(utf8(rows.join("\n")), { crs: "EPSG:4527" });
    expect(codesOf(chosen)).toEqual(["POINT_WITHOUT_PLOT", "CRS_NAMED_BY_USER", "AREA_NOT_STATED"]);
  });

  test("CASS .dat order: number, code, east, north, height", () => {
    const rows = exampleTxt
      .split("\n")
      .slice(24, 29)
      .map((row, index) => {
        const [, , north, east] = row.split(",");
        return `${index + 1},,${east},${north},3.21`;
      });
    const reading = parseTxt(utf8(rows.join("\n")), { crs: "EPSG:4527" });
    expect(areasOf(reading)).toEqual([10_000]);
    expect(codesOf(reading)).toContain("AXES_SWAPPED");
  });

  test("ring 2 outside ring 1 is a second part", () => {
    const reading = read(
      edit(
        [/^(J[5-8],2,4310)(\d{3}\.278)/gm, "$1$2"],
        [/,394939(80)\.181/g, ",394943$1.181"],
        [/,394940(20)\.181/g, ",394944$1.181"],
      ),
    );
    expect(areasOf(reading)[0]).toBe(31_200);
    expect(codesOf(reading)).toEqual(["RING_OUTSIDE", "MULTIPART", "AREA_DIFFERS"]);
  });
});
