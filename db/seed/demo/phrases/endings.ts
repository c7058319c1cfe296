import type { TerminationReason } from "@/domain/project/standing";

/** Words with which a project ended, by reason code. */
export const terminationWords: Partial<Record<TerminationReason, readonly string[]>> = {
  investorWithdrew: [
    "投资方调整战略，暂停北方扩产计划，书面告知不再推进",
    "投资方内部股权变动，新股东不再支持外迁项目",
  ],
  choseOtherSite: [
    "投资方已在廊坊签约，比选中主要看重现成厂房",
    "投资方选择沧州，主要考虑土地成本和上游原料距离",
    "投资方最终落户武清，因客户就近验货要求",
  ],
  admissionRefused: [
    "工艺调整后涉及酸洗、磷化，不符合园区环保准入",
    "亩均税收测算低于园区门槛，调整后仍不达标",
  ],
  resourcesLacking: ["需要单层大跨重载厂房，园区现无合适载体", "新增能耗指标年内难以落实，对方不能等待"],
  fundingLacking: ["融资未到位，对方连续两次推迟出资", "银行授信未获批准，自有资金不足三成"],
  policyUnmet: ["要求设备投资全额补贴，超出政策范围，无法满足"],
  creditProblem: ["尽职调查发现被列为失信被执行人，终止洽谈"],
};

export const suspensionReasons = [
  "投资方总部年度预算调整，申请推迟至明年一季度再议",
  "等待控制性详细规划修编批复，地块条件暂不能确定",
  "投资方正在办理增资，资金到位前暂停评审",
  "核心产品注册证审评延期，投资节奏相应后移",
  "施工许可所需外线电力工程推迟，双方商定暂缓开工",
  "投资方与合作院所的技术许可尚未谈妥，暂缓签约",
] as const;

type Transfer = readonly [reason: string, transferredTo: string];

/** Reason and receiving park, for goods, for medicine and for services. */
export const transferWords: Readonly<Record<"goods" | "medicine" | "services", readonly Transfer[]>> = {
  goods: [
    ["需临港堆场和大件码头，园区条件不符", "滨海新区临港片区"],
    ["含再生材料利用环节，与循环经济产业区方向一致", "子牙经济技术开发区循环经济产业区"],
  ],
  medicine: [["以临床应用和康养服务为主，与示范区定位更近", "天津健康产业国际合作示范区"]],
  services: [["需城区楼宇和高校资源，园区载体不匹配", "西青区大学城片区"]],
};
