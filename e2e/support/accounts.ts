import { userRows } from "@/db/seed/demo/office";
import type { Role } from "@/domain/access/role";

/** The demo's first account of a role. */
export function accountOf(role: Role) {
  const row = userRows.find((user) => user.role === role);
  if (!row) throw new Error(`the demo has no ${role}`);
  return row;
}
