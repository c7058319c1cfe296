import { z } from "zod";
import { exportFormats } from "../export/format";
import { parcelUses } from "../land/parcel-state";
import { idleLandFilter, idleLandRow } from "./idle-land.schema";

/** A line of the 逐宗核查表: the flag, the contract, and what the check found. */
export const idleSheetRow = idleLandRow.extend({
  plannedUse: z.enum(parcelUses),
  contractNo: z.string().nullable(),
  supervisionNo: z.string().nullable(),
  dealPriceFen: z.number().int().nullable(),
  causeKind: z.string().nullable(),
  causes: z.array(z.string()),
  causeNote: z.string().nullable(),
  measure: z.string().nullable(),
  checkedOn: z.string().nullable(),
});
export type IdleSheetRow = z.output<typeof idleSheetRow>;

export const idleSheet = z.object({
  today: z.string(),
  items: z.array(idleSheetRow),
  totalAreaSqm: z.string(),
});

export const exportIdleLandInput = idleLandFilter.extend({ format: z.enum(exportFormats).default("xlsx") });
