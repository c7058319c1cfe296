import { z } from "zod";
import { fileNameField } from "../project/file.schema";
import { idField, isoDateField, longTextField } from "../shared/fields";
import { landFileKinds } from "./land-file";

/** A paper or photo of a parcel, of a case, of a step of one, or of a patrol. */
export const landFile = z.object({
  id: idField,
  parcelId: idField.nullable(),
  caseId: idField.nullable(),
  stepId: idField.nullable(),
  patrolId: idField.nullable(),
  kind: z.enum(landFileKinds),
  name: z.string(),
  mediaType: z.string(),
  sizeBytes: z.number().int(),
  hasThumbnail: z.boolean(),
  takenOn: z.string().nullable(),
  uploadedByName: z.string(),
  createdAt: z.string(),
  voided: z.object({ at: z.string(), reason: z.string() }).nullable(),
});
export type LandFile = z.output<typeof landFile>;
export const landFileList = z.object({ items: z.array(landFile) });

/** What hangs on one of them; several given are all asked for. */
export const listLandFilesInput = z
  .object({ parcelId: idField.optional(), caseId: idField.optional(), patrolId: idField.optional() })
  .refine(({ parcelId, caseId, patrolId }) => Boolean(parcelId ?? caseId ?? patrolId), {
    error: "写明查哪宗地、哪条线索或哪次巡查的文件",
    path: ["parcelId"],
  });

const degrees = (most: number) => z.coerce.number().min(-most).max(most);

/** Search parameters of `POST /api/land-files`; the body is the file itself. */
export const uploadLandFileInput = z
  .object({
    parcelId: idField.optional(),
    caseId: idField.optional(),
    stepId: idField.optional(),
    patrolId: idField.optional(),
    kind: z.enum(landFileKinds).default("other"),
    name: fileNameField,
    takenOn: isoDateField.optional(),
    longitude: degrees(180).optional(),
    latitude: degrees(90).optional(),
  })
  .refine(({ parcelId, caseId, patrolId }) => Boolean(parcelId ?? caseId ?? patrolId), {
    error: "写明文件属于哪宗地、哪条线索或哪次巡查",
    path: ["parcelId"],
  });
export type UploadLandFileInput = z.output<typeof uploadLandFileInput>;

export const voidLandFileInput = z.object({ id: idField, reason: longTextField("作废原因", 200) });
export const voidedLandFile = z.object({ id: idField });
