import type { Point } from "../geometry";
import { closedRing, type PlotToWrite, plainField } from "./plot-to-write";

export type TxtFacts = {
  /** 数据产生单位. */
  producer: string;
  /** `YYYY-MM-DD`. */
  producedOn: string;
};

const header = ({ producer, producedOn }: TxtFacts): string[] => [
  "[属性描述]",
  "格式版本号=1.01",
  `数据产生单位=${plainField(producer)}`,
  `数据产生日期=${producedOn}`,
  "坐标系=2000国家大地坐标系",
  "几度分带=3",
  "投影类型=高斯克吕格",
  "计量单位=米",
  "带号=39",
  "精度=0.001",
  "转换参数=,,,,,,",
  "[地块坐标]",
];

type Numbering = { next: number };

function rows(ring: Point[], number: number, names: Numbering): string[] {
  const first = names.next;
  names.next += ring.length - 1;
  return ring.map(({ east, north }, index) => {
    const name = index === ring.length - 1 ? first : first + index;
    return `J${name},${number},${north.toFixed(3)},${east.toFixed(3)}`;
  });
}

function plotLines({ code, name, use, areaSqm, shape }: PlotToWrite): string[] {
  const names: Numbering = { next: 1 };
  const rings = shape.flatMap(({ outer, holes }) => [
    rows(closedRing(outer, "clockwise"), 1, names),
    ...holes.map((hole, index) => rows(closedRing(hole, "counterClockwise"), index + 2, names)),
  ]);
  const count = rings.reduce((sum, ring) => sum + ring.length, 0);
  const hectares = (areaSqm / 10_000).toFixed(4);
  const fields = [count, hectares, plainField(code), plainField(name), "面", "", plainField(use), "", "@"];
  return [fields.join(","), ...rings.flat()];
}

/** 报部 TXT of plots, in EPSG:4527, lines ended as Windows ends them; every part of a multipart plot is a ring 1. */
export const writeTxt = (plots: readonly PlotToWrite[], facts: TxtFacts): string =>
  `${[...header(facts), ...plots.flatMap(plotLines)].join("\r\n")}\r\n`;
