import { z } from "zod";
import { parcelFilter } from "../land/parcel.schema";
import { parcelStates, parcelUses } from "../land/parcel-state";
import { zones } from "../land/zone";
import { idField } from "../shared/fields";
import { idleClasses, intensityClasses, utilityClasses } from "./shade";

/** Parcels a map draws at most. */
export const mostOnMap = 5000;

const pointOnGround = z.object({ east: z.number(), north: z.number() });

export const compactShape = z.array(z.array(z.array(z.number().int())));

export const mapParcelsInput = parcelFilter.extend({
  /** Millimetres, to edit and snap by; else decimetres, to look at. */
  isExact: z.boolean().default(false),
  /** The idle-land flags as well, which take longer to find. */
  withIdle: z.boolean().default(false),
});

/** Parcels with a boundary, column by column: the n-th entry of each list is of the n-th parcel. */
export const mapParcels = z.object({
  origin: pointOnGround,
  unitsPerMetre: z.union([z.literal(10), z.literal(1000)]),
  ids: z.array(z.string()),
  versions: z.array(z.number().int()),
  codes: z.array(z.string()),
  names: z.array(z.string()),
  zones: z.array(z.enum(zones)),
  states: z.array(z.enum(parcelStates)),
  uses: z.array(z.enum(parcelUses)),
  areasSqm: z.array(z.string()),
  intensities: z.array(z.enum(intensityClasses)),
  utilities: z.array(z.enum(utilityClasses)),
  idles: z.array(z.enum(idleClasses)),
  shapes: z.array(compactShape),
  /** Parcels of the filter that have no boundary and stand in the list alone. */
  withoutBoundary: z.number().int(),
  /** More than the map draws. */
  isCut: z.boolean(),
});
export type MapParcels = z.output<typeof mapParcels>;

export const matchParcelsInput = parcelFilter;

export const matchedParcels = z.object({ ids: z.array(z.string()), withoutBoundary: z.number().int() });

export const mapBase = z.object({
  origin: pointOnGround,
  zones: z.array(z.object({ zone: z.enum(zones), shape: compactShape })),
  /** Null while no key is set: the map then stands on its own lines. */
  tiles: z.object({ attribution: z.string(), reviewNo: z.string().nullable() }).nullable(),
});
export type MapBase = z.output<typeof mapBase>;

export const parcelSketchInput = z.object({ id: idField });

const sketched = z.object({ id: z.string(), code: z.string(), shape: compactShape });

/** A parcel and what lies round it; null without a boundary. */
export const parcelSketch = z
  .object({ origin: pointOnGround, parcel: sketched, neighbours: z.array(sketched) })
  .nullable();
export type ParcelSketch = z.output<typeof parcelSketch>;
