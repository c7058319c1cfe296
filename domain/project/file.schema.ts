import { z } from "zod";
import { idField, isoDateField, longTextField, textField } from "../shared/fields";
import { documentKinds } from "./document-kind";

export const maxFileBytes = 50 * 1024 * 1024;
export const longestFileName = 120;

/** What a chip needs to show a file: its name, its picture, whose it is. */
export const projectFile = z.object({
  id: idField,
  name: z.string(),
  documentKind: z.enum(documentKinds),
  mediaType: z.string(),
  sizeBytes: z.number().int(),
  hasThumbnail: z.boolean().default(false),
  uploadedByName: z.string(),
  createdAt: z.string(),
});
export type ProjectFile = z.output<typeof projectFile>;

/** A file as the file tab shows it, with its place among its revisions. */
export const filedFile = projectFile.extend({
  milestoneId: idField.nullable(),
  followUpId: idField.nullable(),
  /** 1 for a first file, one more for each that replaced it. */
  revision: z.number().int(),
  replacesId: idField.nullable(),
  isCurrent: z.boolean(),
  takenOn: z.string().nullable(),
  takenPlace: z.string().nullable(),
  voided: z.object({ at: z.string(), byName: z.string(), reason: z.string() }).nullable(),
});
export type FiledFile = z.output<typeof filedFile>;

export const listFilesInput = z.object({ projectId: idField });
export const fileList = z.object({ items: z.array(filedFile) });
export type FileList = z.output<typeof fileList>;

const hasPath = (name: string) => /[/\\]/.test(name) || name === "." || name === "..";
/** Controls, and the marks that make a name read backwards. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const unprintable = /[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

export const fileNameField = z
  .string()
  .trim()
  .min(1, "填写文件名")
  .max(longestFileName, `文件名不超过 ${longestFileName} 个字`)
  .refine((name) => !hasPath(name), { error: "文件名里带有路径，只保留文件名本身" })
  .refine((name) => !unprintable.test(name), { error: "文件名含有不允许的字符" });

/** Search parameters of `POST /api/files`; the body is the file itself. */
export const uploadFileInput = z.object({
  projectId: idField,
  name: fileNameField,
  documentKind: z.enum(documentKinds).default("other"),
  milestoneId: idField.optional(),
  followUpId: idField.optional(),
  /** The file this one is a newer revision of; its kind and place are taken over. */
  replacesId: idField.optional(),
  takenOn: isoDateField.optional(),
  takenPlace: textField("拍摄地点", 100).optional(),
});
export type UploadFileInput = z.output<typeof uploadFileInput>;

export const voidFileInput = z.object({ id: idField, reason: longTextField("作废原因", 200) });

/** `restoredId`: the older revision that stands again. */
export const voidedFile = z.object({ id: idField, restoredId: idField.nullable() });

export const findSameFileInput = z.object({
  projectId: idField,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "文件校验值应为 64 位十六进制"),
});

/** A file with the same content that the asker may see, here or in another project. */
export const sameFile = z.object({
  id: idField,
  name: z.string(),
  documentKind: z.enum(documentKinds),
  projectId: idField,
  projectName: z.string(),
  createdAt: z.string(),
});
export type SameFile = z.output<typeof sameFile>;
export const sameFiles = z.object({ items: z.array(sameFile) });
