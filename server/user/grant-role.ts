import { count, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { enterprises, projects, users } from "@/db/schema";
import type { Role } from "@/domain/access/role";
import { refuseRoleChange } from "@/domain/user/administration";
import { grantRoleInput, userChanged } from "@/domain/user/user.schema";
import { fieldError, ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { lockAdministrators, otherActiveHolders } from "./administrators";
import { isSelf, loadUser, requireVersion, type UserRow } from "./load-user";
import { revokeAllSessions } from "./revoke-all-sessions";

async function factsOf(tx: Transaction, row: UserRow) {
  const [owned] = await tx.select({ count: count() }).from(projects).where(eq(projects.ownerId, row.id));
  return {
    ownedProjects: owned?.count ?? 0,
    otherActiveHolders: row.role ? await otherActiveHolders(tx, row.role, row.id) : 0,
    hasDepartment: row.departmentId !== null,
    isActive: row.isActive,
  };
}

async function requireEnterprise(tx: Transaction, id: string | null): Promise<void> {
  if (id === null) return;
  const [found] = await tx.select({ id: enterprises.id }).from(enterprises).where(eq(enterprises.id, id));
  if (!found) throw fieldError("enterpriseId", "没有这家企业，重新选择");
}

/** Gives, changes or takes away a role; takes effect at once, on every device. Nobody changes the own role. */
export const grantRole = command({
  name: "user.grantRole",
  permission: "user.grantRole",
  summary: "授予、调整或收回角色",
  method: "POST",
  path: "/users/{id}/role",
  input: grantRoleInput,
  output: userChanged,
  load: async (call) => {
    await lockAdministrators(call.tx);
    return loadUser(call);
  },
  run: async ({ tx, actor, row, input }) => {
    const { id, version, role, enterpriseId } = input;
    requireVersion(row, version);
    const change = {
      isSelf: isSelf(actor, id),
      from: row.role,
      to: role,
      hasEnterprise: enterpriseId !== null,
    };
    const refusal = refuseRoleChange({ ...change, ...(await factsOf(tx, row)) });
    if (refusal) throw ruleError(refusal);
    await requireEnterprise(tx, enterpriseId);
    await updateVersioned(tx, users, { id, version }, { role, enterpriseId });
    await revokeAllSessions(tx, id);
    return { id, version: version + 1 };
  },
  audit: ({ input, row }) => ({
    subject: { type: "user", id: row.id },
    detail: {
      username: row.username,
      role: roleChange(row.role, input.role),
      enterpriseId: input.enterpriseId,
    },
  }),
});

const roleChange = (from: Role | null, to: Role | null) => ({ from, to });
