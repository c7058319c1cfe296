import type { MilestoneCode } from "@/domain/milestone/milestone";

/** What holds a step up, and who has to clear it. */
export const blockerPhrases: Partial<
  Record<MilestoneCode, readonly (readonly [blocker: string, unit: string])[]>
> = {
  landContract: [
    ["地块内高压线迁改方案未批，出让条件暂不能确定", "国网天津静海供电公司"],
    ["征地补偿个别户未签协议，组卷缺征地公告材料", "属地乡镇政府"],
  ],
  environmentalApproval: [
    ["报告表中废水去向与园区污水厂接管标准不一致，退回修改", "静海区生态环境局"],
    ["挥发性有机物倍量替代指标未落实", "静海区生态环境局"],
  ],
  engineeringPlanningPermit: [
    ["方案中消防车道退线不足，规划与消防意见不一致", "市规划资源局静海分局"],
    ["沿街立面方案需重新报会，会期未定", "市规划资源局静海分局"],
  ],
  constructionPermit: [["人防易地建设费缓缴申请未批复，施工许可暂停受理", "静海区住房和建设委员会"]],
  utilityConnection: [
    ["10 千伏双回路电源点容量不足，需新建开关站", "国网天津静海供电公司"],
    ["燃气支线穿越河道手续未办结", "静海区水务局"],
  ],
  investmentRegistration: [["施工合同备案价与纳统计划总投资不一致，入库申报被退回", "静海区统计局"]],
  completionAcceptance: [["钢结构防火涂料检测报告缺两个批次，联合验收未受理", "静海区住房和建设委员会"]],
  pollutionPermit: [["在线监测设备未联网，排污许可现场核查未通过", "静海区生态环境局"]],
};
