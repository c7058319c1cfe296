import type { MemberRelation } from "@/domain/member/relation";

export const memberRelationText: Record<MemberRelation, string> = {
  collaborator: "协办人",
  taskForceLead: "专班组长",
  taskForceMember: "专班成员",
  sponsorLeader: "包联领导",
};

/** What a relation lets one do, as it is said to whoever gives it. */
export const memberRightsText: Record<MemberRelation, string> = {
  collaborator: "看全部内容，登记跟进、上传材料、办里程碑、改项目信息；推进阶段、资金和协议仍由责任人办理",
  taskForceLead: "与协办人相同，并可增减项目人员",
  taskForceMember: "看全部内容，登记跟进、上传材料、发表评论；土地岗、评审人和统计核定岗按本岗位权限",
  sponsorLeader: "项目受阻时收到通知，可发表评论",
};
