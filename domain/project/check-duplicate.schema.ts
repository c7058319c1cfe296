import { z } from "zod";
import { duplicateLevels, duplicateReasons } from "../enterprise/duplicate";
import { idField, textField } from "../shared/fields";
import { industryCodeField } from "./project-fields.schema";
import { stages } from "./stage";

const probe = (max: number) => textField("查重内容", max);

/** Whatever the form holds so far; incomplete codes and numbers match nothing. */
export const checkDuplicateInput = z.object({
  uscc: probe(40).optional(),
  investorName: probe(80).optional(),
  phone: probe(40).optional(),
  projectName: probe(80).optional(),
  industryCode: industryCodeField.optional(),
  projectCompanyUscc: probe(40).optional(),
  /** The project being edited, which is no duplicate of itself. */
  exceptId: idField.optional(),
});
export type CheckDuplicateInput = z.output<typeof checkDuplicateInput>;

/** Who has it and how far it is; never a contact or an amount. */
export const duplicateMatch = z.object({
  kind: z.enum(["project", "intent"]),
  level: z.enum(duplicateLevels),
  reasons: z.array(z.enum(duplicateReasons)),
  /** Set when the actor may open the project. */
  projectId: idField.nullable(),
  /** Name of the project, or of the enterprise of an intent; null for an agency. */
  name: z.string().nullable(),
  stage: z.enum(stages).nullable(),
  ownerName: z.string().nullable(),
  departmentName: z.string().nullable(),
});
export type DuplicateMatch = z.output<typeof duplicateMatch>;

export const duplicateCheck = z.object({
  /** Level of the surest match; `certain` refuses registration, `strong` asks for a reason. */
  level: z.enum(duplicateLevels).nullable(),
  matches: z.array(duplicateMatch),
});
export type DuplicateCheck = z.output<typeof duplicateCheck>;
