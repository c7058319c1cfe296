import type { Role } from "../access/role";

/** The three administrators (三员分立): each kind must always have somebody who can sign in. */
export const administratorRoles = [
  "systemAdmin",
  "securityAdmin",
  "auditAdmin",
] as const satisfies readonly Role[];
export type AdministratorRole = (typeof administratorRoles)[number];

export const isAdministrator = (role: Role | null): role is AdministratorRole =>
  administratorRoles.some((candidate) => candidate === role);

/** Roles that mean nothing without a department, and those that belong to an enterprise. */
const departmentRoles: readonly (Role | null)[] = ["officer", "departmentHead", "reviewer"];
const enterpriseRoles: readonly (Role | null)[] = ["agent", "enterpriseUser"];
const ownerRoles: readonly (Role | null)[] = ["officer", "departmentHead"];

export const needsDepartment = (role: Role | null): boolean => departmentRoles.includes(role);
export const needsEnterprise = (role: Role | null): boolean => enterpriseRoles.includes(role);
export const mayOwnProjects = (role: Role | null): boolean => ownerRoles.includes(role);

/**
 * Who may set a new password for whom. The 系统管理员 can't take over the account of the one who grants rights or
 * of the one who watches; the 安全管理员 resets those two kinds and nobody else's.
 */
export function mayResetPassword(actorRole: Role, targetRole: Role | null): boolean {
  const isWatcher = targetRole === "securityAdmin" || targetRole === "auditAdmin";
  return actorRole === (isWatcher ? "securityAdmin" : "systemAdmin");
}

export type RoleChange = {
  isSelf: boolean;
  from: Role | null;
  to: Role | null;
  hasDepartment: boolean;
  hasEnterprise: boolean;
  ownedProjects: number;
  /** Other active accounts of the role it has now. */
  otherActiveHolders: number;
  isActive: boolean;
};

export const roleChangeRefusals = [
  "OWN_ROLE",
  "LAST_ADMINISTRATOR",
  "ROLE_NEEDS_DEPARTMENT",
  "ROLE_NEEDS_ENTERPRISE",
  "ROLE_TAKES_NO_ENTERPRISE",
  "HAND_OVER_FIRST",
] as const;
export type RoleChangeRefusal = (typeof roleChangeRefusals)[number];

/** Why this role can't be given; undefined when it can. */
export function refuseRoleChange(change: RoleChange): RoleChangeRefusal | undefined {
  const { from, to } = change;
  if (change.isSelf) return "OWN_ROLE";
  if (isAdministrator(from) && to !== from && change.isActive && change.otherActiveHolders === 0)
    return "LAST_ADMINISTRATOR";
  if (needsDepartment(to) && !change.hasDepartment) return "ROLE_NEEDS_DEPARTMENT";
  if (needsEnterprise(to) && !change.hasEnterprise) return "ROLE_NEEDS_ENTERPRISE";
  if (!needsEnterprise(to) && change.hasEnterprise) return "ROLE_TAKES_NO_ENTERPRISE";
  if (!mayOwnProjects(to) && change.ownedProjects > 0) return "HAND_OVER_FIRST";
  return undefined;
}
