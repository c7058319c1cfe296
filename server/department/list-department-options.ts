import { asc, eq } from "drizzle-orm";
import { departments } from "@/db/schema";
import { noInput } from "@/domain/account/account.schema";
import { departmentOptions } from "@/domain/department/department.schema";
import { query } from "../kernel/procedure";

/** Departments in use, to choose one from. */
export const listDepartmentOptions = query({
  name: "department.options",
  permission: "colleague.read",
  summary: "在用部门",
  method: "GET",
  path: "/departments/options",
  input: noInput,
  output: departmentOptions,
  run: async ({ db }) => ({
    items: await db
      .select({ id: departments.id, name: departments.name })
      .from(departments)
      .where(eq(departments.isActive, true))
      .orderBy(asc(departments.sort), asc(departments.code)),
  }),
});
