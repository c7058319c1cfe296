import { type Role, roles } from "./role";

/** Who may do what at all (domain.md 1.6b). `visitor` is anyone without a session; which rows is another question. */
const officersAnd = <const Others extends readonly Role[]>(...others: Others) =>
  ["officer", ...others] as const;

/** 土地岗 and 评审人 only in the projects whose 专班 they sit in; the visibility predicate says so. */
const inTaskForce = ["landManager", "reviewer"] as const satisfies readonly Role[];

const projectReaders = officersAnd("departmentHead", "leader", "statistician", "agent", ...inTaskForce);

export const permissions = {
  "account.manage": roles,
  "notification.read": roles,
  "project.read": projectReaders,
  "project.create": officersAnd("agent"),
  "project.update": officersAnd("departmentHead"),
  "project.advance": officersAnd("departmentHead"),
  "project.assign": ["departmentHead"],
  "project.checkDuplicate": officersAnd("departmentHead", "agent"),
  "timeline.read": officersAnd("departmentHead", "leader", "statistician", ...inTaskForce),
  "comment.read": officersAnd("departmentHead", "leader", "statistician", ...inTaskForce),
  "comment.create": officersAnd("departmentHead", "leader", "statistician", ...inTaskForce),
  "followUp.read": officersAnd("departmentHead", "leader", ...inTaskForce),
  "followUp.create": officersAnd("departmentHead"),
  "file.read": officersAnd("departmentHead", "leader", "statistician", ...inTaskForce),
  "file.upload": officersAnd("departmentHead"),
  "enterprise.search": officersAnd("departmentHead"),
  "contact.reveal": officersAnd("departmentHead", "leader"),
  "amount.read": officersAnd("departmentHead", "leader", "statistician"),
  "fund.propose": officersAnd("departmentHead"),
  "fund.confirm": ["statistician"],
  "agreement.record": officersAnd("departmentHead"),
  "cockpit.read": ["departmentHead", "leader", "statistician"],
  "plan.read": officersAnd("departmentHead", "leader", "statistician", "landManager"),
  "plan.edit": ["statistician"],
  "parcel.read": officersAnd("departmentHead", "leader", "statistician", "landManager"),
  "parcel.edit": ["landManager"],
  "parcel.claim": officersAnd("departmentHead"),
  "parcel.releaseClaim": officersAnd("departmentHead", "landManager"),
  "intent.read": officersAnd("departmentHead", "leader"),
  "intent.handle": officersAnd("departmentHead"),
  "intent.assign": ["departmentHead"],
  "intent.readOwn": ["enterpriseUser"],
  "user.list": ["systemAdmin", "securityAdmin", "departmentHead"],
  "user.create": ["systemAdmin"],
  "user.update": ["systemAdmin"],
  "user.disable": ["systemAdmin", "securityAdmin"],
  "user.resetPassword": ["systemAdmin", "securityAdmin"],
  "user.handOver": ["systemAdmin", "departmentHead"],
  "user.grantRole": ["securityAdmin"],
  "user.revokeSessions": ["securityAdmin"],
  "colleague.read": officersAnd("departmentHead", "leader"),
  "department.read": ["systemAdmin", "securityAdmin"],
  "department.edit": ["systemAdmin"],
  "dictionary.edit": ["systemAdmin"],
  "setting.read": ["systemAdmin", "leader", "statistician", "departmentHead"],
  "setting.edit": ["systemAdmin"],
  "demo.remove": ["systemAdmin"],
  "permission.read": ["securityAdmin"],
  "audit.read": ["auditAdmin"],
  "public.read": "anyone",
  "public.submit": "anyone",
} as const satisfies Record<string, readonly Role[] | "anyone">;

export type Permission = keyof typeof permissions;
