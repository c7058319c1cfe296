import type { ServiceRequestKind } from "@/domain/service-request/service-request-state";
import type { DepartmentCode } from "../office";

/** What an enterprise asks of the park and how it is answered. */
export type RequestPhrase = {
  kind: ServiceRequestKind;
  title: string;
  content: string;
  answer: string;
  /** Who deals with it; null for the project's own department. */
  department: DepartmentCode | null;
};

type Entry = readonly [
  kind: ServiceRequestKind,
  title: string,
  content: string,
  answer: string,
  department: DepartmentCode | null,
];

const entries: readonly Entry[] = [
  [
    "utilities",
    "厂区临时用电扩容",
    "新设备月内进场，现有变压器容量不足，申请增容400千伏安。",
    "供电公司已现场勘查，增容方案批复，预计两周内送电。",
    "JJFZ",
  ],
  [
    "utilities",
    "冬季蒸汽压力不稳",
    "近两周蒸汽压力低于约定值，影响干燥工序，希望园区协调热力公司。",
    "热力公司已调整管网压力并加装表计，持续观察一周后压力正常。",
    "JJFZ",
  ],
  [
    "recruitment",
    "招聘数控技工",
    "二期投产需数控操作工40名，本地招聘缓慢。",
    "已对接静海两所职业院校，组织专场招聘一次，达成意向26人。",
    null,
  ],
  [
    "recruitment",
    "职工通勤班车",
    "职工反映早晚高峰无公交到厂，希望增设班车或延长线路。",
    "公交线路自下月起延伸至园区南门，早晚各增两班。",
    "BGS",
  ],
  [
    "finance",
    "流动资金贷款",
    "订单增加，需流动资金贷款2000万元，抵押物不足。",
    "已推荐两家银行的科技贷产品，其中一家完成尽调，进入审批。",
    "CZTJ",
  ],
  [
    "policy",
    "技改补助申报条件",
    "咨询设备更新补助的申报时间和材料。",
    "申报通知和材料清单已送达，专人辅导填报，截止前完成网上提交。",
    "JJFZ",
  ],
  [
    "policy",
    "高新技术企业重新认定辅导",
    "证书即将到期，对研发费用归集口径把握不准。",
    "已安排专家上门辅导一次，材料在第二批申报中提交。",
    null,
  ],
  [
    "approval",
    "消防验收排期",
    "厂房已完工，消防验收预约时间较晚，影响设备安装。",
    "已与住建部门协商提前至本月下旬，分区先行验收。",
    "GHZY",
  ],
  [
    "approval",
    "排污许可变更",
    "新增一条清洗线，咨询排污许可是否需重新申请。",
    "经核对属变更情形，已指导企业在平台提交变更，十个工作日内办结。",
    "HBAJ",
  ],
  [
    "construction",
    "厂门外道路破损",
    "北门外道路沉降，重型车辆进出不便，雨天积水。",
    "已列入本季度维修计划，先行铺设钢板保障通行。",
    "GHZY",
  ],
  [
    "construction",
    "施工便道与邻地块交叉",
    "施工便道与相邻在建项目共用，车辆冲突，需协调错时。",
    "召集两家施工单位商定错时通行方案，已执行。",
    "GHZY",
  ],
  [
    "land",
    "厂房二期用地预留",
    "产能接近饱和，希望预留相邻地块约30亩作二期。",
    "相邻地块尚未收储，已登记二期需求，条件具备后优先对接。",
    "GHZY",
  ],
  [
    "land",
    "标准厂房续租",
    "租期明年一季度届满，希望续租三年并增加一层。",
    "续租方案已报管委会，增加楼层须待现租户搬迁，预计下季度答复面积。",
    "JJFZ",
  ],
  [
    "other",
    "产品在区内推介",
    "希望参加园区产业链对接活动，推介配套产品。",
    "已列入下一场产业链对接会名单，并推荐给三家整机企业。",
    null,
  ],
];

export const requestPhrases: readonly RequestPhrase[] = entries.map(
  ([kind, title, content, answer, department]) => ({ kind, title, content, answer, department }),
);
