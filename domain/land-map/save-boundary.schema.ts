import { z } from "zod";
import { idField, textField, versionField } from "../shared/fields";
import { shapeField } from "../survey/shape.schema";

export const drawBoundaryInput = z.object({
  id: idField,
  version: versionField,
  /** Metres of EPSG:4527. */
  shape: shapeField,
  /** On what the drawing rests: a file, a site visit, an agreement. */
  note: textField("依据", 200),
  /** Why the ledger's area shall be the computed one; without it the ledger's area stays. */
  areaReason: textField("更正面积的原因", 200).optional(),
});

export const drawnBoundary = z.object({
  version: z.number().int(),
  areaSqm: z.string(),
  overlaps: z.array(z.object({ parcelId: z.string(), code: z.string(), sqm: z.number() })),
});
