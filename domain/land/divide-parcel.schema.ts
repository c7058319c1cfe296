import { z } from "zod";
import { idField, isoDateField, textField, versionField } from "../shared/fields";
import { shapeField } from "../survey/shape.schema";
import { areaSqmField } from "./area-field";
import { parcelFields } from "./parcel-fields";

const { code, name } = parcelFields;

export const splitParcelInput = z.object({
  id: idField,
  version: versionField,
  on: isoDateField,
  documentNo: textField("批准文号", 80).optional(),
  parts: z
    .array(z.object({ code, name, areaSqm: areaSqmField, shape: shapeField.optional() }))
    .min(2, "至少分成两宗")
    .max(20, "一次最多分成 20 宗"),
  /** To which part each open hold moves; one left out must be released first. */
  holds: z
    .array(z.object({ claimId: idField, partCode: code }))
    .max(100)
    .default([]),
  /** Which part the buildings stand on; needed when there are any. */
  buildingsTo: code.optional(),
});
export type SplitParcelInput = z.output<typeof splitParcelInput>;

export const mergeParcelsInput = z.object({
  parcels: z
    .array(z.object({ id: idField, version: versionField }))
    .min(2, "至少选择两宗")
    .max(20, "一次最多合并 20 宗")
    .refine((parcels) => new Set(parcels.map(({ id }) => id)).size === parcels.length, {
      error: "同一宗地选了两次",
    }),
  on: isoDateField,
  documentNo: textField("批准文号", 80).optional(),
  code,
  name,
  areaSqm: areaSqmField,
});
export type MergeParcelsInput = z.output<typeof mergeParcelsInput>;

export const dividedParcels = z.object({ ids: z.array(idField) });
