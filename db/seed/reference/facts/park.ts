import { factsOf } from "./fact";

const attracted = "“十三五”时期园区共引进项目159个，协议引资额262亿元";
const economy =
  "2020年完成地区生产总值64亿元，规模以上工业产值267亿元，税收12.7亿元，五年累计固定资产投资88亿元";
const works =
  "“十三五”期间投资额3.51亿元，道路建设10.27公里，雨污水管道16.67公里，架设供电线路6.85公里，新增绿化面积11.6万平米";
const growth = "围绕中心区新扩张了南区和北区，规划面积39.1平方公里";

export const parkFacts = factsOf("park", "park", [
  ["建立年份", { value: 1992, unit: "年" }, "园区自1992年建立以来，经过近30年的发展"],
  ["规划面积", { value: 39.1, unit: "平方公里" }, growth],
  ["“十三五”引进项目", { value: 159, unit: "个", year: 2020 }, attracted],
  ["“十三五”协议引资额", { value: 262, unit: "亿元", year: 2020 }, attracted],
  ["生产总值", { value: 64, unit: "亿元", year: 2020 }, economy],
  ["规模以上工业产值", { value: 267, unit: "亿元", year: 2020 }, economy],
  ["税收", { value: 12.7, unit: "亿元", year: 2020 }, economy],
  ["“十三五”固定资产投资", { value: 88, unit: "亿元", year: 2020 }, economy],
  ["“十三五”基础设施投资", { value: 3.51, unit: "亿元", year: 2020 }, works],
  ["“十三五”道路建设", { value: 10.27, unit: "公里", year: 2020 }, works],
  ["“十三五”雨污水管道", { value: 16.67, unit: "公里", year: 2020 }, works],
  ["“十三五”供电线路", { value: 6.85, unit: "公里", year: 2020 }, works],
  ["“十三五”新增绿化面积", { value: 11.6, unit: "万平方米", year: 2020 }, works],
  [
    "发展定位",
    null,
    "建设“智能制造产业集聚区”、“区域经济发展引领区”、“传统产业优化升级示范区”，采取“转型为纲、项目为王、改革为要、创新为上”的发展举措",
  ],
  ["四大新兴产业", null, "重点发展智能制造、生物医药、新一代信息技术和科技服务四大新兴产业"],
]);
