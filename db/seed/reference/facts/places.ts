import { factsOf } from "./fact";

const smartPark =
  "智能产业园，该项目占地3995亩，以智能产业为依托，包括智能制造孵化基地、大数据中心、智能制造标准厂房、智慧平台等";
const rongshang =
  "工信融商智能制造项目占地面积200亩，总投资10亿元，建筑面积27万平方米，是融商集团与国家工信部信息安全中心合作建设";
const biomedicalPark = "生物医药产业园，该项目在智能产业园北侧，距健康示范区2公里，占地面积1260亩";

const keyProjects = [
  ...factsOf("keyProject", "smartPark", [
    ["占地面积", { value: 3995, unit: "亩" }, smartPark],
    ["进展", null, "项目前期已完成各专项规划，基础设施正在施工建设"],
    [
      "意向入驻企业",
      null,
      "目前意向入驻企业包括深圳大疆创新科技有限公司、深圳华为技术有限公司、北京赛昇科技有限公司及工信部产业促进所、工业经济所、人工智能所、信息化所等",
    ],
  ]),
  ...factsOf("keyProject", "rongshangSmartManufacturing", [
    ["占地面积", { value: 200, unit: "亩" }, rongshang],
    ["总投资", { value: 10, unit: "亿元" }, rongshang],
    ["建筑面积", { value: 27, unit: "万平方米" }, rongshang],
    [
      "建设方向",
      null,
      "致力于打造集精密仪器仪表、工业智能机器人、智能无人机、无人驾驶技术等高精端智能制造技术的研发、工业转化等为一体的高附加值智能制造工业园区",
    ],
  ]),
  ...factsOf("keyProject", "biomedicalPark", [
    ["占地面积", { value: 1260, unit: "亩" }, biomedicalPark],
    ["距健康示范区", { value: 2, unit: "公里" }, biomedicalPark],
    ["进展", null, "目前起步区的基础设施正在规划设计"],
  ]),
  ...factsOf("keyProject", "centralZoneRenewal", [
    ["退二进三", null, "通过实施“退二进三”的做法调整用地结构，有效促进企业转型升级"],
    ["搬迁整理", null, "计划对中心区工业企业分地块进行搬迁整理，以尽量维持土地现状不变的原则"],
    [
      "引进方向",
      null,
      "将中心区其他地块分期开发，引进科技孵化、科技研发、科技服务等第三产业项目，优化园区产业结构，提高产出比",
    ],
  ]),
  ...factsOf("keyProject", "idleLandRenewal", [
    ["闲置土地提质增效", null, "按照“以清促建、以清促投、以清促产”原则，进一步盘活闲置土地、低效用地再开发"],
  ]),
];

const zoneOrigin = "围绕中心区新扩张了南区和北区，规划面积39.1平方公里";

const zones = [
  ...factsOf("zone", "central", [
    ["定位", null, "中心区作为高新产业园核心，是园区发展产城融合的核心区域"],
    ["生活配套", null, "以现有游龙、香格里拉小区为依托，将周边地块整理成服务配套用地，满足园区企业员工需求"],
    ["商业配套", null, "以汽车4S店为依托，将周边地块整理成商业服务，完善园区配套"],
  ]),
  ...factsOf("zone", "south", [["形成", null, zoneOrigin]]),
  ...factsOf("zone", "north", [["形成", null, zoneOrigin]]),
  ...factsOf("zone", "smart", [["占地面积", { value: 3995, unit: "亩" }, smartPark]]),
  ...factsOf("zone", "biomedical", [["占地面积", { value: 1260, unit: "亩" }, biomedicalPark]]),
];

export const placeFacts = [...keyProjects, ...zones];
