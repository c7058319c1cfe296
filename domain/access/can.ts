import type { Actor } from "./actor";
import { type Permission, permissions } from "./permission";
import type { Role } from "./role";

/** Whether a role holds a permission; the page and the procedure ask the same question. */
export function roleCan(role: Role, permission: Permission): boolean {
  const holders: readonly Role[] | "anyone" = permissions[permission];
  return holders === "anyone" || holders.includes(role);
}

/** Whether this actor may do this at all; which rows is for the visibility predicate. */
export function can(actor: Actor, permission: Permission): boolean {
  return actor.kind === "user" ? roleCan(actor.role, permission) : permissions[permission] === "anyone";
}
