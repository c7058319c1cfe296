import { areaSqm, type Shape } from "../geometry";
import type { ShapefileParts } from "../shapefile/parse-shapefile";
import type { SurveyReading } from "../survey-file";
import { encodeGbk } from "../write/encode-gbk";
import type { PlotToWrite } from "../write/plot-to-write";
import { writeGeoJson } from "../write/write-geojson";
import { writeShapefile } from "../write/write-shapefile";

/** The verified file of domain.md 4.8: a plot with a hole, 2.88 ha, and a second one of 1 ha. */
export const exampleTxt = `[属性描述]
格式版本号=1.01
数据产生单位=XX测绘院
数据产生日期=2026-11-23
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=39
精度=0.001
转换参数=,,,,,,
[地块坐标]
10,2.8800,GX-2026-01,智能产业园一号地,面,,工业用地,,@
J1,1,4310735.278,39493930.181
J2,1,4310885.278,39493930.181
J3,1,4310885.278,39494130.181
J4,1,4310735.278,39494130.181
J1,1,4310735.278,39493930.181
J5,2,4310785.278,39493980.181
J6,2,4310785.278,39494020.181
J7,2,4310815.278,39494020.181
J8,2,4310815.278,39493980.181
J5,2,4310785.278,39493980.181
5,1.0000,GX-2026-02,智能产业园二号地,面,,工业用地,,@
J1,1,4310735.278,39494150.181
J2,1,4310835.278,39494150.181
J3,1,4310835.278,39494250.181
J4,1,4310735.278,39494250.181
J1,1,4310735.278,39494150.181
`;

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const gbk = encodeGbk;

const corner = { east: 39_493_930.181, north: 4_310_735.278 };

/** A rectangle some metres from the corner of the example. */
export const box = (east: number, north: number, wide: number, high: number) => [
  { east: corner.east + east, north: corner.north + north },
  { east: corner.east + east + wide, north: corner.north + north },
  { east: corner.east + east + wide, north: corner.north + north + high },
  { east: corner.east + east, north: corner.north + north + high },
];

const toWrite = (code: string, name: string, shape: Shape): PlotToWrite => ({
  code,
  name,
  use: "工业用地",
  areaSqm: areaSqm(shape),
  shape,
});

/** The two plots of the example. */
export const examplePlots: readonly PlotToWrite[] = [
  toWrite("GX-2026-01", "智能产业园一号地", [{ outer: box(0, 0, 200, 150), holes: [box(50, 50, 40, 30)] }]),
  toWrite("GX-2026-02", "智能产业园二号地", [{ outer: box(220, 0, 100, 100), holes: [] }]),
];

export const exampleGeoJson = writeGeoJson(examplePlots);

export const exampleParts = (): ShapefileParts =>
  writeShapefile(examplePlots, { writtenOn: "2026-11-24", encoding: "GBK", encode: encodeGbk });

const group = (...pairs: (string | number)[]): string => pairs.join("\r\n");

const drawn = (layer: string, flag: number, points: readonly { east: number; north: number }[]): string =>
  group(
    0,
    "LWPOLYLINE",
    8,
    layer,
    90,
    points.length,
    70,
    flag,
    ...points.flatMap(({ east, north }) => [10, east.toFixed(3), 20, north.toFixed(3)]),
  );

const text = (content: string, { east, north }: { east: number; north: number }): string =>
  group(0, "TEXT", 8, "注记", 10, east.toFixed(3), 20, north.toFixed(3), 40, "2.5", 1, content);

const dxfOf = (...entities: string[]): string =>
  `${group(0, "SECTION", 2, "ENTITIES")}\r\n${entities.join("\r\n")}\r\n${group(0, "ENDSEC", 0, "EOF")}\r\n`;

export const dxf = { drawn, text, file: dxfOf, group };

/** The two plots as 南方 CASS draws them, with labels for code, name and area. */
export const exampleDxf = dxfOf(
  drawn("JZD", 1, box(0, 0, 200, 150)),
  drawn("JZD", 1, box(50, 50, 40, 30)),
  drawn("JZD", 1, box(220, 0, 100, 100)),
  text("GX-2026-01", { east: corner.east + 20, north: corner.north + 20 }),
  text("28800平方米", { east: corner.east + 20, north: corner.north + 30 }),
  text("GX-2026-02", { east: corner.east + 240, north: corner.north + 20 }),
  text("15亩", { east: corner.east + 240, north: corner.north + 30 }),
);

export const codesOf = ({ findings }: SurveyReading): string[] => findings.map(({ code }) => code);

export const areasOf = ({ plots }: SurveyReading): (number | null)[] =>
  plots.map(({ shape }) => (shape ? Math.round(areaSqm(shape) * 100) / 100 : null));
