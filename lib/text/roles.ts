import type { Role } from "@/domain/access/role";

/** Names of the roles, domain.md 1.6b. */
export const roleText: Record<Role, string> = {
  officer: "招商专员",
  departmentHead: "招商部门负责人",
  reviewer: "部门评审人",
  leader: "园区领导",
  statistician: "统计核定岗",
  landManager: "土地岗",
  agent: "委托招商机构",
  enterpriseUser: "企业用户",
  systemAdmin: "系统管理员",
  securityAdmin: "安全管理员",
  auditAdmin: "审计管理员",
};

/** What a role is there for and which records it sees, in words. */
export const roleScopeText: Record<Role, string> = {
  officer: "本人负责和参与的项目看全部内容；其他人的项目只看名称、阶段和首报单位，联系人不显示",
  departmentHead: "本部门的全部项目、线索和意向登记，以及参加专班或协办的项目",
  reviewer: "送交本部门评审的材料，以及所在专班的项目；联系人不显示全号",
  leader: "全部项目和指标，只读；查看联系人全号记入审计日志",
  statistician: "全部项目和金额，负责核定、锁定、红冲；不担任项目负责人",
  landManager: "地块、巡查和闲置土地台账，以及所在专班的项目；联系人不显示全号",
  agent: "本机构引荐的项目，只看名称、阶段和首报单位",
  enterpriseUser: "本企业提交的投资意向登记及办理情况",
  systemAdmin: "账号、部门、数据字典和规则参数，不看业务数据",
  securityAdmin: "账号的角色和登录状态，不看业务数据",
  auditAdmin: "审计日志，不看业务数据",
};
