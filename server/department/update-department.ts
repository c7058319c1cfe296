import { departments } from "@/db/schema";
import { departmentChanged, updateDepartmentInput } from "@/domain/department/department.schema";
import { command } from "../kernel/procedure";
import { updateVersioned } from "../kernel/versioned";
import { loadDepartment } from "./load-department";

/** Renames a department or moves it in the order. */
export const updateDepartment = command({
  name: "department.update",
  permission: "department.edit",
  summary: "修改部门名称与顺序",
  method: "PATCH",
  path: "/departments/{id}",
  input: updateDepartmentInput,
  output: departmentChanged,
  load: loadDepartment,
  run: async ({ tx, input }) => {
    const { id, version, name, sort } = input;
    await updateVersioned(tx, departments, { id, version }, { name, sort });
    return { id };
  },
  audit: ({ input, row }) => ({
    subject: { type: "department", id: row.id },
    detail: { name: { from: row.name, to: input.name }, sort: { from: row.sort, to: input.sort } },
  }),
});
