import { type Fact, factsOf } from "./fact";

const sentences = {
  bicycle: "以爱玛、捷安特、富士达为代表的自行车整车及零部件制造产业",
  autoParts: "以天海同步、椿本链条、台湾建大等为代表的汽车零部件制造产业",
  homeFurnishing: "以欧派、皮阿诺为代表的集成家居产业",
  biomedicine: "以赛德、博爱、民祥等为代表的生物医药产业",
  attracted:
    "引进融商智能制造产业园、龙创恒盛、赛德生物、民祥药业等为代表的高端装备制造和生物医药等好项目、大项目",
  otherEquipment: "主要生产企业有椿本链条、蒙特费罗、天大北洋等",
  highEnd: "主要生产企业有东椿大气、龙创恒盛、凯诺实业等",
  chemicals: "以民祥药业为代表，着力推动化学原料药、化学制剂与创新药等发展",
  traditionalMedicine: "以博爱生物医药、金虹药业为代表，推进中药材有效成分提取、分离与纯化技术开发及产业化",
  backbone:
    "依托爱玛、捷安特、天海同步器、北特、欧派等骨干企业，通过“补链、强链、拓链”，促进产业链向两端延伸",
  wireRope: "支持天津高盛钢丝绳有限公司等企业充分利用京津冀乃至全国的科技资源，加强产学研合作",
} as const;

const named: readonly (readonly [name: string, ...sentences: (keyof typeof sentences)[]])[] = [
  ["爱玛", "bicycle", "backbone"],
  ["捷安特", "bicycle", "backbone"],
  ["富士达", "bicycle"],
  ["天海同步", "autoParts"],
  ["天海同步器", "backbone"],
  ["椿本链条", "autoParts", "otherEquipment"],
  ["台湾建大", "autoParts"],
  ["北特", "backbone"],
  ["欧派", "homeFurnishing", "backbone"],
  ["皮阿诺", "homeFurnishing"],
  ["赛德", "biomedicine"],
  ["赛德生物", "attracted"],
  ["博爱", "biomedicine"],
  ["民祥", "biomedicine"],
  ["民祥药业", "attracted", "chemicals"],
  ["博爱生物医药", "traditionalMedicine"],
  ["金虹药业", "traditionalMedicine"],
  ["龙创恒盛", "attracted", "highEnd"],
  ["东椿大气", "highEnd"],
  ["凯诺实业", "highEnd"],
  ["蒙特费罗", "otherEquipment"],
  ["天大北洋", "otherEquipment"],
  ["天津高盛钢丝绳有限公司", "wireRope"],
];

const titles: Record<keyof typeof sentences, string> = {
  bicycle: "自行车产业代表企业",
  autoParts: "汽车零部件产业代表企业",
  homeFurnishing: "集成家居产业代表企业",
  biomedicine: "生物医药产业代表企业",
  attracted: "“十三五”引进项目",
  otherEquipment: "其它装备生产企业",
  highEnd: "高端装备制造生产企业",
  chemicals: "化学药品代表企业",
  traditionalMedicine: "中药与天然药物代表企业",
  backbone: "补链、强链、拓链骨干企业",
  wireRope: "产学研合作支持企业",
};

/** Firms the plan names, each only with what the plan says of it. */
export const enterpriseFacts: Fact[] = named.flatMap(([name, ...keys]) =>
  factsOf(
    "enterprise",
    name,
    keys.map((key) => [titles[key], null, sentences[key]] as const),
  ),
);
