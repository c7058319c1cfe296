import { z } from "zod";
import { roles } from "../access/role";
import { idField } from "../shared/fields";

export const listColleaguesInput = z.object({
  /** Only those a project may be given to. */
  assignableOnly: z.boolean().default(false),
});
export type ListColleaguesInput = z.output<typeof listColleaguesInput>;

export const colleague = z.object({
  id: idField,
  displayName: z.string(),
  role: z.enum(roles),
  departmentId: idField.nullable(),
  departmentName: z.string().nullable(),
});
export type Colleague = z.output<typeof colleague>;

export const colleagues = z.object({ items: z.array(colleague) });
