import { roleCan } from "@/domain/access/can";
import { type Permission, permissions } from "@/domain/access/permission";
import { permissionMatrix } from "@/domain/access/permission-matrix.schema";
import { roles } from "@/domain/access/role";
import { noInput } from "@/domain/account/account.schema";
import { permissionText } from "@/lib/text/permissions";
import { query } from "../kernel/procedure";

// safe because the keys of `permissions` are the permissions
const names = Object.keys(permissions) as Permission[];

/** The whole table of roles and permissions, as it is decided in code. */
export const listPermissions = query({
  name: "permission.list",
  permission: "permission.read",
  summary: "角色权限对照表",
  method: "GET",
  path: "/permissions",
  input: noInput,
  output: permissionMatrix,
  run: async () => ({
    items: names.map((permission) => ({
      permission,
      name: permissionText[permission],
      holders: roles.filter((role) => roleCan(role, permission)),
      isPublic: permissions[permission] === "anyone",
    })),
  }),
});
