import type { LandFileKind } from "@/domain/land/land-file";

export const landFileKindText: Record<LandFileKind, string> = {
  survey: "测绘成果",
  planningConditions: "规划条件",
  landContract: "出让合同",
  handover: "交地确认书",
  certificate: "不动产权证",
  photo: "现场照片",
  statement: "企业说明",
  authorityDocument: "主管部门文书",
  other: "其他",
};
