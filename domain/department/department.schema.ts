import { z } from "zod";
import { idField, textField, versionField } from "../shared/fields";

export const departmentItem = z.object({
  id: idField,
  code: z.string(),
  name: z.string(),
  sort: z.number().int(),
  isActive: z.boolean(),
  activeUsers: z.number().int(),
  version: z.number().int(),
});
export type DepartmentItem = z.output<typeof departmentItem>;

export const departmentList = z.object({ items: z.array(departmentItem) });

export const departmentOptions = z.object({ items: z.array(z.object({ id: idField, name: z.string() })) });

const sortField = z.number().int("顺序为整数").min(0, "顺序不能为负").max(9999, "顺序不超过 9999");
const nameField = textField("部门名称", 40);

export const createDepartmentInput = z.object({
  code: z
    .string()
    .max(40, "部门代码不超过 16 位")
    .transform((value) => value.normalize("NFKC").trim().toUpperCase())
    .pipe(z.string().regex(/^[A-Z][A-Z0-9-]{1,15}$/, "部门代码为 2 至 16 位字母、数字或横线，以字母开头")),
  name: nameField,
  sort: sortField.default(0),
});

export const updateDepartmentInput = z.object({
  id: idField,
  version: versionField,
  name: nameField,
  sort: sortField,
});

export const setDepartmentActivityInput = z.object({
  id: idField,
  version: versionField,
  isActive: z.boolean(),
});

export const departmentChanged = z.object({ id: idField });
