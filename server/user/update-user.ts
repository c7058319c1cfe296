import { users } from "@/db/schema";
import { needsDepartment } from "@/domain/user/administration";
import { updateUserInput, userChanged } from "@/domain/user/user.schema";
import { requireActiveDepartment } from "../department/require-active-department";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadUser, requireVersion, type UserRow } from "./load-user";
import { revokeAllSessions } from "./revoke-all-sessions";

/** Name, department, phone. Another department means other records: the person signs in anew. */
export const updateUser = command({
  name: "user.update",
  permission: "user.update",
  summary: "修改账号的姓名、部门、电话",
  method: "PATCH",
  path: "/users/{id}",
  input: updateUserInput,
  output: userChanged,
  load: loadUser,
  run: async ({ tx, row, input }) => {
    const { id, version, displayName, departmentId, phone } = input;
    requireVersion(row, version);
    const isMoved = departmentId !== row.departmentId;
    if (isMoved) await requireActiveDepartment(tx, departmentId);
    if (departmentId === null && needsDepartment(row.role)) throw ruleError("ROLE_NEEDS_DEPARTMENT");
    await updateVersioned(
      tx,
      users,
      { id, version },
      { displayName, departmentId, phone: phone === undefined ? row.phone : phone },
    );
    if (isMoved) await revokeAllSessions(tx, id);
    return { id, version: version + 1 };
  },
  audit: ({ input, row }) => ({ subject: { type: "user", id: row.id }, detail: changesOf(row, input) }),
});

type Input = { displayName: string; departmentId: string | null; phone?: string | null | undefined };

function changesOf(row: UserRow, input: Input): Record<string, unknown> {
  return {
    username: row.username,
    ...(input.displayName === row.displayName
      ? {}
      : { displayName: { from: row.displayName, to: input.displayName } }),
    ...(input.departmentId === row.departmentId
      ? {}
      : { departmentId: { from: row.departmentId, to: input.departmentId } }),
    ...(input.phone === undefined || input.phone === row.phone ? {} : { isPhoneChanged: true }),
  };
}
