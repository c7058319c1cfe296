import { z } from "zod";
import { idField, versionField } from "../shared/fields";

export const claimParcelInput = z.object({ projectId: idField, parcelId: idField });
export const allocateParcelInput = z.object({ claimId: idField, version: versionField });
export const releaseClaimInput = allocateParcelInput;

export const savedClaim = z.object({ id: idField, version: z.number().int() });
