import { z } from "zod";
import { parcelUses } from "./parcel-state";
import { utilityState } from "./utility-list";
import { zones } from "./zone";

/** Bands of the public area filter, in 亩. */
export const muBands = ["under30", "from30To100", "over100"] as const;
export type MuBand = (typeof muBands)[number];

export const listPublicParcelsInput = z.object({
  zone: z.enum(zones).optional(),
  use: z.enum(parcelUses).optional(),
  area: z.enum(muBands).optional(),
});
export type ListPublicParcelsInput = z.output<typeof listPublicParcelsInput>;

export const availabilities = ["ready", "proposed", "announced"] as const;

/** A block on offer, without survey coordinates or whose claim it is. */
export const publicParcel = z.object({
  code: z.string(),
  name: z.string(),
  zone: z.enum(zones),
  location: z.string().nullable(),
  areaSqm: z.string(),
  plannedUse: z.enum(parcelUses),
  state: z.enum(availabilities),
  floorAreaRatioMin: z.string().nullable(),
  floorAreaRatioMax: z.string().nullable(),
  intensityFloorWanPerMu: z.string().nullable(),
  utilityState,
});
export type PublicParcel = z.output<typeof publicParcel>;

/** Every block that fits, up to 300; the totals are over all that fit. */
export const publicParcels = z.object({
  items: z.array(publicParcel),
  count: z.number().int(),
  totalAreaSqm: z.string(),
});
export type PublicParcels = z.output<typeof publicParcels>;
