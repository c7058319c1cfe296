import { z } from "zod";
import { idField, longTextField, textField } from "../shared/fields";
import { checkTemplate, type TemplateMistake } from "./template";
import { idleTemplateCodes } from "./template-code";

const longestBody = 8000;
const code = z.enum(idleTemplateCodes);

const mistakeText: Record<TemplateMistake["code"], (word: string | null) => string> = {
  unknownWord: (word) => `没有“${word ?? ""}”这个占位词，请从列表中选用`,
  openBraces: () => "“{{”没有配对的“}}”",
  strayBraces: () => "花括号要成对写成“{{占位词}}”",
  noTitle: () => "缺少标题行，标题行以“# ”开头",
  twoTitles: () => "只能有一个以“# ”开头的标题行",
};

/** A mistake with its line, as an office reads it. */
const describeMistake = ({ line, code: kind, word }: TemplateMistake): string =>
  `第 ${line} 行：${mistakeText[kind](word)}`;

const templateBody = longTextField("正文", longestBody).superRefine((body, context) => {
  for (const mistake of checkTemplate(body).slice(0, 20))
    context.addIssue({ code: "custom", message: describeMistake(mistake) });
});

export const updateTemplateInput = z.object({
  code,
  /** The revision this change was made from; 0 while the form is the one the product came with. */
  revision: z.number().int().min(0).max(1_000_000),
  body: templateBody,
  reason: textField("修改原因", 200),
});

const template = z.object({
  code,
  revision: z.number().int(),
  body: z.string(),
  reason: z.string().nullable(),
  changedBy: z.string().nullable(),
  changedAt: z.string().nullable(),
});
export type IdleTemplate = z.output<typeof template>;
export const templateList = z.object({ items: z.array(template), canEdit: z.boolean() });
export const templateHistoryInput = z.object({ code });
export const templateHistory = z.object({ items: z.array(template) });
export const templateChanged = z.object({ code, revision: z.number().int() });

export const documentInput = z.object({ caseId: idField, code });

/** A document of a case: what was saved, or the form filled from the case as it stands. */
export const idleDocument = z.object({
  caseId: idField,
  code,
  body: z.string(),
  /** 0 while nothing is saved. */
  version: z.number().int(),
  templateRevision: z.number().int(),
  /** The form filled anew, to start over from. */
  filled: z.string(),
  parcelName: z.string(),
  savedBy: z.string().nullable(),
  savedAt: z.string().nullable(),
  canEdit: z.boolean(),
});
export type IdleDocument = z.output<typeof idleDocument>;

export const saveDocumentInput = documentInput.extend({
  version: z.number().int().min(0).max(1_000_000),
  body: longTextField("正文", longestBody),
});
export const savedDocument = z.object({ caseId: idField, code, version: z.number().int() });
