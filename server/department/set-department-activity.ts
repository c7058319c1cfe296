import { and, eq } from "drizzle-orm";
import { departments, users } from "@/db/schema";
import { departmentChanged, setDepartmentActivityInput } from "@/domain/department/department.schema";
import { ruleError } from "../kernel/app-error";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadDepartment } from "./load-department";

/** Closes a department nobody works in any more, or opens it again; its records keep their name. */
export const setDepartmentActivity = command({
  name: "department.setActivity",
  permission: "department.edit",
  summary: "停用或启用部门",
  method: "POST",
  path: "/departments/{id}/activity",
  input: setDepartmentActivityInput,
  output: departmentChanged,
  load: loadDepartment,
  run: async ({ tx, input }) => {
    const { id, version, isActive } = input;
    const staff = isActive ? 0 : await tx.$count(users, and(eq(users.departmentId, id), users.isActive));
    if (staff > 0) throw ruleError("DEPARTMENT_HAS_USERS");
    await updateVersioned(tx, departments, { id, version }, { isActive });
    return { id };
  },
  audit: ({ input, row }) => ({
    subject: { type: "department", id: row.id },
    detail: { name: row.name, isActive: input.isActive },
  }),
});
