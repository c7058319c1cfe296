import { describe, expect, it } from "vitest";
import { roles } from "../access/role";
import { mayResetPassword, type RoleChange, refuseRoleChange } from "./administration";

const change: RoleChange = {
  isSelf: false,
  from: null,
  to: "officer",
  hasDepartment: true,
  hasEnterprise: false,
  ownedProjects: 0,
  otherActiveHolders: 0,
  isActive: true,
};

describe("refuseRoleChange", () => {
  it.each<[Partial<RoleChange>, string | undefined]>([
    [{}, undefined],
    [{ isSelf: true }, "OWN_ROLE"],
    [{ from: "auditAdmin", to: "leader" }, "LAST_ADMINISTRATOR"],
    [{ from: "auditAdmin", to: null }, "LAST_ADMINISTRATOR"],
    [{ from: "auditAdmin", to: "leader", otherActiveHolders: 1 }, undefined],
    [{ from: "auditAdmin", to: "leader", isActive: false }, undefined],
    [{ hasDepartment: false }, "ROLE_NEEDS_DEPARTMENT"],
    [{ to: "agent" }, "ROLE_NEEDS_ENTERPRISE"],
    [{ to: "enterpriseUser", hasEnterprise: true, hasDepartment: false }, undefined],
    [{ to: "leader", hasEnterprise: true }, "ROLE_TAKES_NO_ENTERPRISE"],
    [{ from: "officer", to: "statistician", ownedProjects: 1 }, "HAND_OVER_FIRST"],
    [{ from: "officer", to: null, ownedProjects: 3 }, "HAND_OVER_FIRST"],
    [{ from: "officer", to: "departmentHead", ownedProjects: 3 }, undefined],
  ])("%o → %s", (part, expected) => {
    expect(refuseRoleChange({ ...change, ...part })).toBe(expected);
  });
});

describe("mayResetPassword", () => {
  it("keeps the three administrators apart", () => {
    expect(mayResetPassword("systemAdmin", "securityAdmin")).toBe(false);
    expect(mayResetPassword("systemAdmin", "auditAdmin")).toBe(false);
    expect(mayResetPassword("securityAdmin", "systemAdmin")).toBe(false);
    expect(mayResetPassword("securityAdmin", "auditAdmin")).toBe(true);
    expect(mayResetPassword("systemAdmin", "officer")).toBe(true);
    expect(mayResetPassword("systemAdmin", null)).toBe(true);
  });

  it("gives nobody but the two administrators the right", () => {
    for (const role of roles) {
      if (role === "systemAdmin" || role === "securityAdmin") continue;
      expect(mayResetPassword(role, "officer")).toBe(false);
    }
  });
});
