import type { CapitalKind } from "@/domain/enterprise/capital-kind";
import { cities } from "@/domain/region/province";
import type { Random } from "./random";

/** Where an investor comes from; shares of domain.md 11. */
export type Source = {
  regionCode: string;
  /** Place name at the head of the company's name. */
  place: string;
  /** City as one says it: 北京市海淀区, 苏州市. */
  city: string;
  capitalKind: CapitalKind;
};

const mainland: readonly (readonly [count: number, codes: readonly string[]])[] = [
  [
    78,
    [
      "110108",
      "110108",
      "110108",
      "110115",
      "110115",
      "110112",
      "110114",
      "110114",
      "110105",
      "110106",
      "110111",
      "110113",
    ],
  ],
  [11, ["131000", "130100", "130600", "130900", "130632"]],
  [23, ["310000", "320500", "320200", "320400", "330100", "330200", "330400", "340100"]],
  [16, ["440300", "440300", "440100", "441900", "440600", "441300"]],
  [11, ["120116", "120111", "120114", "120104", "120118"]],
  [15, ["370100", "370200", "140000", "410000", "210000", "420000", "510000", "610000"]],
];

const provinceCities: Record<string, readonly [place: string, city: string]> = {
  "310000": ["上海", "上海市"],
  "140000": ["太原", "太原市"],
  "410000": ["郑州", "郑州市"],
  "210000": ["沈阳", "沈阳市"],
  "420000": ["武汉", "武汉市"],
  "510000": ["成都", "成都市"],
  "610000": ["西安", "西安市"],
};

const overseas: readonly Source[] = [
  { regionCode: "810000", place: "香港", city: "香港", capitalKind: "hongKongMacaoTaiwan" },
  { regionCode: "810000", place: "香港", city: "香港", capitalKind: "hongKongMacaoTaiwan" },
  { regionCode: "710000", place: "台湾", city: "台湾台中", capitalKind: "hongKongMacaoTaiwan" },
  { regionCode: "DE", place: "德国", city: "德国斯图加特", capitalKind: "foreign" },
  { regionCode: "DE", place: "德国", city: "德国慕尼黑", capitalKind: "foreign" },
  { regionCode: "JP", place: "日本", city: "日本名古屋", capitalKind: "foreign" },
  { regionCode: "KR", place: "韩国", city: "韩国水原", capitalKind: "foreign" },
  { regionCode: "US", place: "美国", city: "美国波士顿", capitalKind: "foreign" },
];

function mainlandSource(regionCode: string): Source {
  const known = provinceCities[regionCode];
  const name = cities[regionCode] ?? "";
  if (known) return { regionCode, place: known[0], city: known[1], capitalKind: "domestic" };
  if (regionCode.startsWith("11")) {
    return { regionCode, place: "北京", city: `北京市${name}`, capitalKind: "domestic" };
  }
  if (regionCode.startsWith("12")) {
    return { regionCode, place: "天津", city: `天津市${name}`, capitalKind: "domestic" };
  }
  const place = name.startsWith("雄安") ? "雄安" : name.replace(/市$/, "");
  return { regionCode, place, city: name, capitalKind: "domestic" };
}

/** One source for each of the 162 projects, shuffled. */
export function drawSources(random: Random): Source[] {
  const domestic = mainland.flatMap(([count, codes]) =>
    Array.from({ length: count }, () => mainlandSource(random.pick(codes))),
  );
  return random.shuffle([...domestic, ...overseas]);
}
