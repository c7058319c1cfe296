import { z } from "zod";
import { idField, textField, versionField } from "../shared/fields";
import { dictionaryKinds } from "./dictionary-kind";

const codeField = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, "代码为 1 至 40 位字母、数字、点、横线或下划线");

const sortField = z.number().int("顺序为整数").min(0, "顺序不能为负").max(99_999, "顺序不超过 99999");

const labelField = textField("名称", 60);
const noteField = textField("说明", 200).nullable().default(null);

export const dictionaryItem = z.object({
  id: idField,
  kind: z.enum(dictionaryKinds),
  code: z.string(),
  label: z.string(),
  parentCode: z.string().nullable(),
  note: z.string().nullable(),
  sort: z.number().int(),
  isActive: z.boolean(),
  version: z.number().int(),
});
export type DictionaryItem = z.output<typeof dictionaryItem>;

export const listDictionaryInput = z.object({ kind: z.enum(dictionaryKinds) });
export const dictionaryPage = z.object({ items: z.array(dictionaryItem) });

export const addDictionaryItemInput = z.object({
  kind: z.enum(dictionaryKinds),
  code: codeField,
  label: labelField,
  parentCode: codeField.nullable().default(null),
  note: noteField,
  sort: sortField.default(0),
});

export const updateDictionaryItemInput = z.object({
  id: idField,
  version: versionField,
  label: labelField,
  note: noteField,
  sort: sortField,
});

export const setDictionaryItemActivityInput = z.object({
  id: idField,
  version: versionField,
  isActive: z.boolean(),
});

export const dictionaryItemChanged = z.object({ id: idField });
