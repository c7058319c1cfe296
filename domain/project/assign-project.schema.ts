import { z } from "zod";
import { idField, longTextField, versionField } from "../shared/fields";

export const assignProjectInput = z.object({
  id: idField,
  version: versionField,
  ownerId: idField,
  reason: longTextField("原因", 300).optional(),
});
export type AssignProjectInput = z.output<typeof assignProjectInput>;
