import { and, asc, eq } from "drizzle-orm";
import { departments, users } from "@/db/schema";
import { noInput } from "@/domain/account/account.schema";
import { departmentList } from "@/domain/department/department.schema";
import { query } from "../kernel/procedure";

/** All departments, the closed ones too, each with the number of accounts in use. */
export const listDepartments = query({
  name: "department.list",
  permission: "department.read",
  summary: "部门列表",
  method: "GET",
  path: "/departments",
  input: noInput,
  output: departmentList,
  run: async ({ db }) => {
    const rows = await db
      .select({
        department: departments,
        activeUsers: db.$count(users, and(eq(users.departmentId, departments.id), users.isActive)),
      })
      .from(departments)
      .orderBy(asc(departments.sort), asc(departments.code));
    return { items: rows.map(({ department, activeUsers }) => ({ ...department, activeUsers })) };
  },
});
