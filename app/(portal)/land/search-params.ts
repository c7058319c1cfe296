import { z } from "zod";
import { parcelUses } from "@/domain/land/parcel-state";
import { muBands } from "@/domain/land/public-parcels.schema";
import { zones } from "@/domain/land/zone";

/** Filters in the address; anything unknown is no filter. */
export const landSearchParams = z.object({
  zone: z.enum(zones).optional().catch(undefined),
  use: z.enum(parcelUses).optional().catch(undefined),
  area: z.enum(muBands).optional().catch(undefined),
});
