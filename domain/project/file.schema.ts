import { z } from "zod";
import { idField } from "../shared/fields";
import { documentKinds } from "./document-kind";

export const maxFileBytes = 50 * 1024 * 1024;

/** What may be uploaded, told by content and not by name. */
export const mediaTypes = [
  "application/pdf",
  "image/png",
  "image/jpeg",
  "image/heic",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
] as const;
export type MediaType = (typeof mediaTypes)[number];

export const projectFile = z.object({
  id: idField,
  name: z.string(),
  documentKind: z.enum(documentKinds),
  mediaType: z.string(),
  sizeBytes: z.number().int(),
  uploadedByName: z.string(),
  createdAt: z.string(),
});
export type ProjectFile = z.output<typeof projectFile>;

/** Search parameters of `POST /api/files`; the body is the file itself. */
export const uploadFileInput = z.object({
  projectId: idField,
  name: z
    .string()
    .trim()
    .min(1, "填写文件名")
    .max(120, "文件名不超过 120 个字")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
    .refine((name) => !/[\u0000-\u001f\u007f/\\]|\p{Surrogate}/u.test(name), {
      error: "文件名含有不允许的字符",
    }),
  documentKind: z.enum(documentKinds).default("other"),
});
export type UploadFileInput = z.output<typeof uploadFileInput>;
