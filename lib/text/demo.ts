import type { DemoKind } from "@/domain/demo/demo.schema";

export const demoKindText: Record<DemoKind, string> = {
  projects: "项目",
  intents: "意向登记",
  agreements: "协议",
  fundEntries: "到位资金",
  fixedInvestments: "固定资产投资",
  serviceRequests: "企业诉求",
  parcels: "地块",
  parcelClaims: "地块关联",
  followUps: "跟进记录",
  projectMoves: "阶段变动",
  projectMembers: "项目人员",
  projectWaits: "等待记录",
  milestones: "里程碑",
  terminationRequests: "终止申请",
  files: "文件",
  contacts: "联系人",
  enterprises: "企业",
  users: "账号",
  departments: "部门",
};
