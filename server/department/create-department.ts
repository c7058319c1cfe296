import { departments } from "@/db/schema";
import { createDepartmentInput, departmentChanged } from "@/domain/department/department.schema";
import { command } from "../kernel/procedure";

/** Adds a department; code and name are each used once. */
export const createDepartment = command({
  name: "department.create",
  permission: "department.edit",
  summary: "新增部门",
  method: "POST",
  path: "/departments",
  input: createDepartmentInput,
  output: departmentChanged,
  run: async ({ tx, input }) => {
    const [created] = await tx.insert(departments).values(input).returning({ id: departments.id });
    if (!created) throw new Error("an insert gave no row back");
    return created;
  },
  audit: ({ input, output }) => ({ subject: { type: "department", id: output.id }, detail: input }),
});
