import { factsOf } from "./fact";

const equipmentSize = "到2025年，产业规模达到153亿元，年均增长10%";
const equipmentNow = "现有生产企业49家。2020年工业总产值95亿元";
const bicycleNow =
  "现有整车生产企业33家，主要生产自行车整车及零部件。2020年自行车（含电动车）产量800万辆，工业总产值64亿元";
const otherEquipment = "现有生产企业13家，主要生产专用通用设备、电子仪器仪表等。2020年工业总产值12亿元";
const highEnd =
  "现有生产企业3家，主要生产输送机器系统设备和涂装设备、机电设备、喉箍等。2020年工业总产值14亿元";
const biomedicineSize = "到2025年生物医药产业规模突破12亿元，年均增长20%";
const biomedicineNow = "现有生产企业14家。2020年工业总产值5亿元";

const equipment = factsOf("industry", "advancedEquipment", [
  ["2025年产业规模", { value: 153, unit: "亿元", year: 2025 }, equipmentSize],
  ["年均增长", { value: 10, unit: "%", year: 2025 }, equipmentSize],
  ["生产企业", { value: 49, unit: "家", year: 2020 }, equipmentNow],
  ["工业总产值", { value: 95, unit: "亿元", year: 2020 }, equipmentNow],
  ["主要产品", null, "主要产品：自行车制造(含电动车)、高端装备制造等"],
  ["分项·自行车制造·生产企业", { value: 33, unit: "家", year: 2020 }, bicycleNow],
  ["分项·自行车制造·工业总产值", { value: 64, unit: "亿元", year: 2020 }, bicycleNow],
  ["分项·其它装备·生产企业", { value: 13, unit: "家", year: 2020 }, otherEquipment],
  ["分项·其它装备·工业总产值", { value: 12, unit: "亿元", year: 2020 }, otherEquipment],
  ["分项·高端装备制造·生产企业", { value: 3, unit: "家", year: 2020 }, highEnd],
  ["分项·高端装备制造·工业总产值", { value: 14, unit: "亿元", year: 2020 }, highEnd],
]);

const biomedicine = factsOf("industry", "biomedicine", [
  ["2025年产业规模", { value: 12, unit: "亿元", year: 2025 }, biomedicineSize],
  ["年均增长", { value: 20, unit: "%", year: 2025 }, biomedicineSize],
  ["生产企业", { value: 14, unit: "家", year: 2020 }, biomedicineNow],
  ["工业总产值", { value: 5, unit: "亿元", year: 2020 }, biomedicineNow],
  ["主要产品", null, "主要产品：化学药品、化学制剂、医疗器械等"],
  ["占园区总产值", { value: 2, unit: "%", year: 2020 }, "实现年产值5亿元，占总产值2%"],
  [
    "重点方向",
    null,
    "围绕现代中医药、生物制药、医药研发等重点产业方向，积极引入具有突破性技术项目、具有世界影响力企业",
  ],
]);

const informationTechnology = factsOf("industry", "informationTechnology", [
  ["重点方向", null, "重点引入以市场和生产为主导的智能传感器业、智能家居和智能电子"],
  [
    "拟引进MEMS企业",
    { value: 3, unit: "家" },
    "重点引入继续吸引2—3家MEMS生产/封测企业，大力提升产品设计研发能力",
  ],
  ["来源区域", null, "紧抓长三角、珠三角产业转移趋势，对接北京研发，落实智能家居企业资源承接和服务"],
]);

const technologyServices = factsOf("industry", "technologyServices", [
  ["研究开发", null, "研究开发领域，重点发展科研支撑及研发外包等第三方研发服务"],
  ["技术转让", null, "重点发展技术交易、技术代理、技术集成等技术转移服务"],
  ["创业孵化", null, "大力发展融资租赁、产业基金、PE、VC 等科技金融服务"],
]);

const bicycle = factsOf("industry", "bicycle", [
  ["年产值", { value: 64, unit: "亿元", year: 2020 }, "实现年产值64亿元，占总产值24%"],
  ["占园区总产值", { value: 24, unit: "%", year: 2020 }, "实现年产值64亿元，占总产值24%"],
  ["整车生产企业", { value: 33, unit: "家", year: 2020 }, bicycleNow],
  ["产量", { value: 800, unit: "万辆", year: 2020 }, bicycleNow],
  ["称号", null, "被中国轻工业联合会正式授予“中国自行车电动自行车之都”称号"],
  ["延伸方向", null, "推动自行车电动车产业向高端材料方向延伸"],
]);

const autoParts = factsOf("industry", "autoParts", [
  ["年产值", { value: 27, unit: "亿元", year: 2020 }, "实现年产值27亿元，占总产值10%"],
  ["占园区总产值", { value: 10, unit: "%", year: 2020 }, "实现年产值27亿元，占总产值10%"],
  ["延伸方向", null, "汽车零部件产业向新能源汽车配件方向延伸"],
]);

const homeFurnishing = factsOf("industry", "homeFurnishing", [
  ["年产值", { value: 20, unit: "亿元", year: 2020 }, "实现年产值20亿元，占总产值7%"],
  ["占园区总产值", { value: 7, unit: "%", year: 2020 }, "实现年产值20亿元，占总产值7%"],
  ["延伸方向", null, "集成家居产业向智能家居方向延伸"],
]);

const metalProducts = factsOf("industry", "metalProducts", [
  [
    "整改方案",
    null,
    "对于现有的钢铁及金属制品企业按照能耗、环保、质量、安全和技术等各项指标进行分类管理，采取一企一策的整改方案",
  ],
]);

export const industryFacts = [
  ...equipment,
  ...biomedicine,
  ...informationTechnology,
  ...technologyServices,
  ...bicycle,
  ...autoParts,
  ...homeFurnishing,
  ...metalProducts,
];
