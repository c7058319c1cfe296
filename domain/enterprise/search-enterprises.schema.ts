import { z } from "zod";
import { idField, searchField } from "../shared/fields";
import { capitalKinds } from "./capital-kind";

export const searchEnterprisesInput = z.object({
  q: searchField,
  limit: z.number().int().min(1).max(20).default(8),
});
export type SearchEnterprisesInput = z.output<typeof searchEnterprisesInput>;

export const enterpriseOption = z.object({
  id: idField,
  name: z.string(),
  uscc: z.string().nullable(),
  capitalKind: z.enum(capitalKinds),
  regionCode: z.string().nullable(),
});
export type EnterpriseOption = z.output<typeof enterpriseOption>;

export const enterpriseOptions = z.object({ items: z.array(enterpriseOption) });
